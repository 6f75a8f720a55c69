package org.enishi.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.enishi.server.PostgresDatabase;
import org.junit.jupiter.api.Test;

/** Data of an earlier version of the application are all there in this one, and what is new is derived from them. */
class UpgradeIT {

    @Test
    void nothing_is_lost_on_the_way_from_an_earlier_version_on_h2() {
        upgradeKeepsAll(Stores.newFile(Stores.directory("upgrade")));
    }

    @Test
    void nothing_is_lost_on_the_way_from_an_earlier_version_on_postgresql() {
        try (PostgresDatabase postgres = PostgresDatabase.start(Stores.directory("upgrade-postgresql"))) {
            Map<String, String> settings = postgres.settings();
            Store store = new Store(
                    settings.get("enishi.db.url"), settings.get("enishi.db.user"), settings.get("enishi.db.password"));
            upgradeKeepsAll(store.withItsOwnScript());
            assertThat(answers(store, "select count(*) from pg_indexes where indexname = 'account_by_search_grams'"))
                    .as("an index that nothing asks any more")
                    .containsExactly("0");
        }
    }

    private static void upgradeKeepsAll(Store store) {
        Rows before = Rows.of(store.withOldRows());
        assertThat(before.number()).isGreaterThan(20);
        endMeetings(store.before("meeting reason"));
        endProjects(store.before("orders and departures"));
        store.upgraded();

        assertThat(store.schema().info().pending()).isEmpty();
        assertThat(store.schema().validateWithResult().validationSuccessful).isTrue();
        Rows after = Rows.of(store, before.columns());
        before.values()
                .forEach((table, rows) ->
                        assertThat(after.values().get(table)).as(table).containsAll(rows));
        assertThat(answers(store, "select name from organisation order by id"))
                .containsExactly("辰波連携機構", "帆渡精機", "辰波大学", "澄浦大学");
        assertThat(answers(store, "select family_name from account where language = 'en'"))
                .as("a letter beyond the first 65,536")
                .containsExactly("𠮷沢");
        assertThat(answers(store, "select id from room"))
                .as("where the two had begun to talk there is a room")
                .containsExactly("42000000-0000-4000-8000-000000000001");
        assertThat(answers(
                        store,
                        "select count(*) from project_response r join project p on p.id = r.project_id"
                                + " where r.addressed_at = p.published_at"))
                .containsExactly("2");
        assertThat(answers(store, "select id from project_response where met_at = disclosed_at"))
                .containsExactly("42000000-0000-4000-8000-000000000001");
        whatTheApplicationSaidItselfIsNoSentenceAnyMore(store);
    }

    private static void whatTheApplicationSaidItselfIsNoSentenceAnyMore(Store store) {
        assertThat(answers(store, "select concat(reason_kind, ' ', reason) from meeting order by id"))
                .as("the sentence of one language is a reason in all of them; what somebody typed stays as it was")
                .containsExactly("NEGOTIATION_ENDED ", "TYPED 講義と重なったため");
        String remarks = "select concat(remark_kind, ' ', remark) from project where state = 'WITHDRAWN' order by id";
        assertThat(answers(store, remarks)).containsExactly("COMPANY_LEFT ", "TYPED 方針が変わったため");
        String causes = "select concat(stop_cause, ' ', reason_text) from project_response where status = 'STOPPED'";
        assertThat(answers(store, causes + " order by id"))
                .containsExactly("WITHDRAWN ", "INSTITUTION_LEFT ", "WITHDRAWN 方針が変わったため", "INSTITUTION 人手が足りないため");
    }

    /** One because its company left, as one of its institutions had done; one by hand, as one of its institutions had said. */
    private static void endProjects(Store store) {
        endProject(store, 1, "発信した企業が利用を終了したため、取り下げられました。", "教育・研究機関が利用を終了したため、交渉が終了しました。");
        endProject(store, 2, "方針が変わったため", "人手が足りないため");
    }

    private static void endProject(Store store, int number, String ofCompany, String ofInstitution) {
        store.execute("""
                insert into project (id, version, company_id, region, state, title, body, notes, budget_negotiable, budget_provisional,
                  people_note, forms, disclosure, title_key, text_key, author_id, edition, created_at, moved_at, idle_reminder,
                  closed_on, result, remark)
                select '47000000-0000-4000-8000-00000000000%d', 1, company_id, region, 'WITHDRAWN', title, body, notes,
                  budget_negotiable, budget_provisional, people_note, forms, disclosure, title_key, text_key, author_id, edition,
                  created_at, moved_at, 0, date '2026-03-03', 'WITHDRAWN', '%s'
                from project where id = '40000000-0000-4000-8000-000000000001'
                """.formatted(number, ofCompany));
        endNegotiation(store, number, 3, "WITHDRAWN", ofCompany);
        endNegotiation(store, number, 4, "INSTITUTION", ofInstitution);
    }

    private static void endNegotiation(Store store, int number, int institution, String cause, String reason) {
        store.execute("""
                insert into project_response (id, version, project_id, institution_id, status, highest, reading, seen_edition, moved_at,
                  addressed_at, stop_cause, reason_text)
                values ('48000000-0000-4000-8000-0000000000%d%d', 1, '47000000-0000-4000-8000-00000000000%d',
                  '10000000-0000-4000-8000-00000000000%d', 'STOPPED', 'INTERESTED', 'READ', 1,
                  timestamp with time zone '2026-03-03 09:00:00+09:00', timestamp with time zone '2026-03-01 09:00:00+09:00', '%s', '%s')
                """.formatted(number, institution, number, institution, cause, reason));
    }

    /** One with its negotiation, one by hand. */
    private static void endMeetings(Store store) {
        store.execute(
                "insert into room_seat (id, version, room_id, account_id, organisation_id, letter, from_number, read_number,"
                        + " told_number, muted) select '45000000-0000-4000-8000-000000000001', 1, r.id,"
                        + " '20000000-0000-4000-8000-000000000003', r.institution_id, 0, 0, 0, 0, false from room r");
        endMeeting(store, 1, "交渉が終了したため、取り消されました。");
        endMeeting(store, 2, "講義と重なったため");
    }

    private static void endMeeting(Store store, int number, String reason) {
        store.execute(
                "insert into meeting (id, version, room_id, proposer_id, state, place, placed_by, online, edition, reason,"
                        + " revision, line_number, moved_at) select '46000000-0000-4000-8000-00000000000" + number
                        + "', 1, s.room_id, s.id, 'CANCELLED', '', 'INSTITUTION', false, 0, '" + reason
                        + "', 1, 1, timestamp with time zone '2026-03-03 09:00:00+09:00' from room_seat s");
    }

    private static List<String> answers(Store store, String select) {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            List<String> answers = new ArrayList<>();
            while (row.next()) {
                answers.add(row.getString(1));
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
