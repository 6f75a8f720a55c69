package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.enishi.it.People;
import org.enishi.it.presence.TelephoneSystem;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Calls are answered while 通話ログ cannot be written, because its table is held by somebody else, and then because the database does
 * not answer at all. The server is stopped in order before that gets better. When both are there again each call stands in the
 * log, and once. DIR-14.
 */
@ExtendWith(Victims.class)
class CallsAfterStopIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CALLER = "0398765432";

    private final PostgresVictim victim;

    CallsAfterStopIT(PostgresVictim victim) {
        this.victim = victim;
    }

    @AfterEach
    void the_network_is_good_again() {
        victim.network().recover();
        if (!victim.server().isAlive()) {
            victim.server().start();
        }
    }

    @Test
    void calls_that_the_database_did_not_take_before_an_orderly_stop_stand_in_the_log_once_after_the_start()
            throws Exception {
        String extension = mayAsk();
        Path spool = victim.server().base().resolve("data/enishi-asked-calls.txt");
        try (TelephoneSystem system = new TelephoneSystem("udp", victim.sipPort())) {
            try (Connection somebodyElse = victim.connect()) {
                somebodyElse.setAutoCommit(false);
                hold(somebodyElse, "call_entry");
                assertThat(system.invite(extension).getStatusCode())
                        .as("answered, for the log is nothing that a caller waits for")
                        .isEqualTo(480);
                awaitInLog("the call log cannot be written now");
                victim.network().loseEverything();
                assertThat(system.invite(extension).getStatusCode())
                        .as("answered without a database")
                        .isEqualTo(503);
                victim.server().stop();
            }
        }
        assertThat(Files.readAllLines(spool)).as("calls for the next start").hasSize(2);
        victim.network().recover();
        assertThat(logged()).isEmpty();

        victim.server().start();
        Awaitility.await("the calls").atMost(PATIENCE).until(() -> !Files.exists(spool));
        assertThat(logged()).containsExactlyInAnyOrder("MISSED " + extension, "FAILED " + extension);
        assertThat(Jsoup.parse(victim.signedIn(People.COMPANY_ADMINISTRATOR)
                                .get("/presence/calls?number=" + CALLER)
                                .body())
                        .select("#calls tbody tr")
                        .eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains(CALLER, extension, "不在"))
                .anySatisfy(row -> assertThat(row).contains(CALLER, extension, "接続失敗"));
    }

    /** A telephone system of an organisation of the demo. @return an extension of somebody who is not there */
    private String mayAsk() throws SQLException {
        String account = "from account where mail_address = '" + People.COMPANY_MEMBER + "'";
        victim.server().set("enishi.sip.honsha.organisation", only("select organisation_id " + account));
        victim.server().set("enishi.sip.honsha.networks", "127.0.0.1");
        victim.server().set("enishi.sip.exchanges", "honsha");
        return only("select extension_number from extension where account_id = (select id " + account + ")");
    }

    private static void hold(Connection somebody, String table) throws SQLException {
        try (Statement lock = somebody.createStatement()) {
            lock.execute("lock table " + table + " in access exclusive mode");
        }
    }

    private void awaitInLog(String words) {
        Awaitility.await(words)
                .atMost(PATIENCE)
                .until(() -> Files.readString(victim.server().log()).contains(words));
    }

    private String only(String select) throws SQLException {
        return column(select).get(0);
    }

    private List<String> logged() throws SQLException {
        return column("select result || ' ' || to_number from call_entry where from_number = '" + CALLER + "'");
    }

    private List<String> column(String select) throws SQLException {
        try (Connection connection = victim.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
