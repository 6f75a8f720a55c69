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
              added_by, invitation, initial_password_issues)
            values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'a hash that nothing matches', 1, 'ja', ?, ?, ?, ?, ?, ?, ?, 1)
            """;

    private static final String SEAT = """
            insert into presence (id, version, account_id, organisation_id, shown_state, shown_reason)
            select a.id, 1, a.id, a.organisation_id,
              case when substring(a.mail_address, 6, 1) = '3' then 'OFFLINE' else 'PRESENT' end, ''
            from account a
            where a.organisation_id = ? and a.state = 'ACTIVE' and substring(a.mail_address, 6, 1) in ('0', '1', '2', '3')
              and not exists (select 1 from presence p where p.account_id = a.id)
            """;

    /** Those who were there before any of a crowd. */
    private static final String HOSTS = """
            select id from account where organisation_id = ? and login_key not like 'p0%' order by login_key
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

    /**
     * Who they are, and by whom they were added.
     *
     * @param hosts nobody where that does not matter
     */
    private record Origin(IntFunction<String[]> names, List<UUID> hosts) {

        /** Most by the first, some by the last, some by nobody who is known. */
        private UUID adderOf(int i) {
            return isUnknown(i) ? null : hosts.get(i % 10 == 7 ? hosts.size() - 1 : 0);
        }

        /** A hundredth never arrived. */
        private String mailOf(int i) {
            return isUnknown(i) ? null : i % 100 == 99 ? "DEAD" : "SENT";
        }

        private boolean isUnknown(int i) {
            return hosts.isEmpty() || i % 10 == 8;
        }
    }

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource database;

    @Inject
    private Clock clock;

    /** In twenty people: one suspended, one invited, one whose invitation is over, one who is entering; the rest act. */
    @Transactional
    public void join(UUID organisation, int people, String domain) {
        join(organisation, 0, people, domain, new Origin(FamilyNames::inTurn, List.of()));
    }

    /** Those with the numbers from this one to before that one. */
    @Transactional
    public void join(UUID organisation, int from, int to, String domain) {
        join(organisation, from, to, domain, new Origin(FamilyNames::inTurn, List.of()));
    }

    /** The same where so many come that it matters how many of them have one name, who added them and what became of their mails. */
    @Transactional
    public void flockTo(UUID organisation, int from, int to, String domain) {
        join(organisation, from, to, domain, new Origin(FamilyNames::asInJapan, hosts(organisation)));
    }

    private List<UUID> hosts(UUID organisation) {
        List<UUID> hosts = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(HOSTS)) {
            find.setObject(1, organisation);
            ResultSet found = find.executeQuery();
            while (found.next()) {
                hosts.add(found.getObject(1, UUID.class));
            }
            return hosts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void join(UUID organisation, int from, int to, String domain, Origin origin) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = from; i < to; i++) {
                bind(insert, organisation, i, domain, origin);
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
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(SEAT)) {
            insert.setObject(1, organisation);
            insert.executeUpdate();
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

    private void bind(PreparedStatement insert, UUID organisation, int i, String domain, Origin origin)
            throws SQLException {
        Instant now = clock.instant();
        String state = stateOf(i % 20);
        String[] family = origin.names().apply(i);
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
            state.equals("INVITED") ? at(now.plus(Duration.ofDays(i % 20 == 1 ? 5 : -5))) : null,
            origin.adderOf(i),
            origin.mailOf(i)
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
