package org.enishi.bench.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.text.SearchKey;

/**
 * The people of a world: those of the large institution in every state, and desks, which are administrators whose password is
 * known.
 */
final class PeopleRows {

    private static final String COLUMNS =
            "id, version, organisation_id, role, state, family_name, given_name, family_kana,"
                    + " given_kana, title, department, search_key, mail_address, login_key, password_hash, security_version,"
                    + " language, created_at, changed_at, first_signed_in_at, last_signed_in_at, entry_until,"
                    + " initial_password_issues, terms_version, terms_edition";

    private static final String[][] FAMILIES = {
        {"佐藤", "さとう"}, {"鈴木", "すずき"}, {"高橋", "たかはし"}, {"田中", "たなか"}, {"伊藤", "いとう"},
        {"渡辺", "わたなべ"}, {"山本", "やまもと"}, {"中村", "なかむら"}, {"小林", "こばやし"}, {"加藤", "かとう"}
    };
    private static final String[][] GIVEN = {
        {"一郎", "いちろう"}, {"花子", "はなこ"}, {"健太", "けんた"}, {"美咲", "みさき"}, {"翔", "しょう"}, {"陽子", "ようこ"}, {"大輔", "だいすけ"}
    };
    private static final String[] TITLES = {"", "教授", "准教授", "講師", "事務局"};
    private static final String[] DEPARTMENTS = {"工学部 機械工学科", "理学部 物理学科", "産学連携本部", "経済学部"};

    private record Seat(UUID id, UUID organisation, String address, String role, String state) {}

    private final World world;
    private final String hash;
    private final Instant now;

    PeopleRows(World world, String hash, Instant now) {
        this.world = world;
        this.hash = hash;
        this.now = now;
    }

    void writeTo(Connection connection) throws SQLException {
        try (Copy accounts = new Copy(connection, "account", COLUMNS)) {
            for (int desk = 0; desk < World.DESKS; desk++) {
                desk(accounts, world.institution(), "institution", desk);
                desk(accounts, world.company(), "company", desk);
            }
            for (int i = World.DESKS; i < world.users(); i++) {
                person(accounts, i);
            }
        }
    }

    private void desk(Copy accounts, UUID organisation, String role, int i) {
        String address = world.login(role, i);
        account(accounts, i, new Seat(world.desk(role, i), organisation, address, "ADMINISTRATOR", "ACTIVE"));
    }

    /** In twenty: one suspended, one invited, one whose invitation is over, one who is entering; the rest act. */
    private void person(Copy accounts, int i) {
        String address = String.format("p%07d@institution.%s.example", i, world.name());
        String role = i % 50 == 7 ? "ADMINISTRATOR" : "MEMBER";
        account(accounts, i, new Seat(world.id(address), world.institution(), address, role, stateOf(i % 20)));
    }

    private void account(Copy accounts, int i, Seat seat) {
        String state = seat.state();
        String[] family = FAMILIES[i % FAMILIES.length];
        String[] given = GIVEN[i / FAMILIES.length % GIVEN.length];
        String address = seat.address();
        String department = DEPARTMENTS[i % DEPARTMENTS.length];
        boolean came = state.equals("ACTIVE") || state.equals("SUSPENDED");
        accounts.row(
                seat.id(),
                1,
                seat.organisation(),
                seat.role(),
                state,
                family[0],
                given[0],
                family[1],
                given[1],
                TITLES[i % TITLES.length],
                department,
                SearchKey.of(family[0] + given[0] + " " + family[1] + given[1] + " " + address + " " + department),
                address,
                address,
                hash,
                1,
                "ja",
                now.minus(Duration.ofDays(200 + i % 300)),
                now.minus(Duration.ofDays(i % 150)),
                came ? now.minus(Duration.ofDays(190)) : null,
                came ? now.minus(Duration.ofHours(i % 4000)) : null,
                state.equals("INVITED") ? now.plus(Duration.ofDays(i % 20 == 1 ? 5 : -5)) : null,
                1,
                "1",
                1);
    }

    private static String stateOf(int twentieth) {
        return switch (twentieth) {
            case 0 -> "SUSPENDED";
            case 1, 2 -> "INVITED";
            case 3 -> "FIRST_SIGNIN";
            default -> "ACTIVE";
        };
    }
}
