package org.enishi.it.organisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.enishi.shared.text.SearchKey;

/** Many people at once, of every state, written past the entities because a hundred thousand of them would take minutes. */
@ApplicationScoped
public class Crowd {

    private static final String INSERT = """
            insert into account (id, version, organisation_id, role, state, family_name, given_name, family_kana,
              given_kana, title, department, search_key, mail_address, login_key, password_hash, security_version,
              language, created_at, changed_at, first_signed_in_at, last_signed_in_at, entry_until,
              initial_password_issues)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'a hash that nothing matches', 1, 'ja', ?, ?, ?, ?, ?, 1)
            """;

    private static final String SEAT = """
            insert into presence (id, version, account_id, organisation_id, shown_state, shown_reason)
            select a.id, 1, a.id, a.organisation_id,
              case when substring(a.mail_address, 6, 1) = '3' then 'OFFLINE' else 'PRESENT' end, ''
            from account a
            where a.organisation_id = ? and a.state = 'ACTIVE' and substring(a.mail_address, 6, 1) in ('0', '1', '2', '3')
              and not exists (select 1 from presence p where p.account_id = a.id)
            """;

    /** Most by one, some by another, some by nobody who is known; most mails arrived, a hundredth never will. */
    private static final String ADMITTED = """
            update account set
              added_by = (select b.id from account b where b.organisation_id = account.organisation_id and b.mail_address =
                case substring(account.mail_address, 7, 1)
                  when '7' then concat('p000007', substring(account.mail_address, 8))
                  when '8' then ''
                  else concat('first', substring(account.mail_address, 8)) end),
              invitation = case when substring(mail_address, 6, 2) = '99' then 'DEAD'
                when substring(mail_address, 7, 1) = '8' then null else 'SENT' end
            where organisation_id = ? and mail_address like 'p%' and added_by is null and invitation is null
            """;

    private static final String FIRST_PEOPLE = """
            select login_key from account
            where organisation_id = ? and state = 'ACTIVE' and login_key like 'p0%' order by id limit ?
            """;

    private static final String HAND_KEY = """
            update account set password_hash = (select l.password_hash from account l where l.id = ?) where login_key = ?
            """;

    private static final String[][] GIVEN = {
        {"一郎", "いちろう"}, {"花子", "はなこ"}, {"健太", "けんた"}, {"美咲", "みさき"}, {"翔", "しょう"}, {"陽子", "ようこ"}, {"大輔", "だいすけ"}
    };
    private static final String[] TITLES = {"", "教授", "准教授", "講師", "事務局"};
    private static final String[] DEPARTMENTS = {"工学部 機械工学科", "理学部 物理学科", "産学連携本部", "経済学部"};
    private static final int AT_ONCE = 1000;

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource database;

    @Inject
    private Clock clock;

    /** In twenty people: one suspended, one invited, one whose invitation is over, one who is entering; the rest act. */
    @Transactional
    public void join(UUID organisation, int people, String domain) {
        join(organisation, 0, people, domain, FamilyNames::inTurn);
    }

    /** Those with the numbers from this one to before that one. */
    @Transactional
    public void join(UUID organisation, int from, int to, String domain) {
        join(organisation, from, to, domain, FamilyNames::inTurn);
    }

    /** The same where so many come that it matters how many of them have one name. */
    @Transactional
    public void flockTo(UUID organisation, int from, int to, String domain) {
        join(organisation, from, to, domain, FamilyNames::asInJapan);
    }

    private void join(UUID organisation, int from, int to, String domain, IntFunction<String[]> names) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = from; i < to; i++) {
                bind(insert, organisation, i, domain, names.apply(i));
                insert.addBatch();
                if (i % AT_ONCE == AT_ONCE - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives so many of those who act the password of somebody.
     *
     * @return with what they sign in
     */
    @Transactional
    public List<String> handKeys(UUID to, UUID like, int people) {
        List<String> logins = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIRST_PEOPLE);
                PreparedStatement hand = connection.prepareStatement(HAND_KEY)) {
            find.setObject(1, to);
            find.setInt(2, people);
            ResultSet found = find.executeQuery();
            while (found.next()) {
                logins.add(found.getString(1));
                hand.setObject(1, like);
                hand.setString(2, found.getString(1));
                hand.addBatch();
            }
            hand.executeBatch();
            return logins;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of those who act, three tenths are there and one was; the others were never seen. */
    @Transactional
    public void seat(UUID organisation) {
        write(SEAT, organisation);
    }

    /** As if somebody had added them. */
    @Transactional
    public void admit(UUID organisation) {
        write(ADMITTED, organisation);
    }

    private void write(String sql, UUID organisation) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, organisation);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What PostgreSQL does by itself a minute after a crowd has come, for whoever measures at once. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void settle() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("vacuum analyze account");
                statement.execute("vacuum analyze presence");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bind(PreparedStatement insert, UUID organisation, int i, String domain, String[] family)
            throws SQLException {
        Instant now = clock.instant();
        String state = stateOf(i % 20);
        String[] given = GIVEN[i / 10 % GIVEN.length];
        String address = String.format("p%06d@%s", i, domain);
        String department = DEPARTMENTS[i % DEPARTMENTS.length];
        boolean came = state.equals("ACTIVE") || state.equals("SUSPENDED");
        Object[] values = {
            UUID.randomUUID(),
            organisation,
            i % 50 == 7 ? "ADMINISTRATOR" : "MEMBER",
            state,
            family[0],
            given[0],
            family[1],
            given[1],
            TITLES[i % TITLES.length],
            department,
            SearchKey.of(String.join(" ", family[0] + " " + given[0], family[1] + " " + given[1], address, department)),
            address,
            address,
            at(now.minus(Duration.ofDays(200 + i % 300))),
            at(now.minus(Duration.ofDays(i % 150))),
            came ? at(now.minus(Duration.ofDays(190))) : null,
            came ? at(now.minus(Duration.ofHours(i % 4000))) : null,
            state.equals("INVITED") ? at(now.plus(Duration.ofDays(i % 20 == 1 ? 5 : -5))) : null
        };
        for (int column = 0; column < values.length; column++) {
            insert.setObject(column + 1, values[column]);
        }
    }

    private static String stateOf(int twentieth) {
        return switch (twentieth) {
            case 0 -> "SUSPENDED";
            case 1, 2 -> "INVITED";
            case 3 -> "FIRST_SIGNIN";
            default -> "ACTIVE";
        };
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
