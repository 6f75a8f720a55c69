package org.enishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the person at the terminal gets from {@code mvn -Prun}: Maven starts the same class with the same properties. */
@EnabledIfSystemProperty(named = "enishi.it.database", matches = "h2", disabledReason = "it runs on H2 in a file")
class RunIT {

    private static final String RUNNING = "Ctrl-C stops the server.";
    private static final int BEGUN_BADLY = 1;

    private final Ports ports = Ports.free();
    private final Path data = Installation.ofThisBuild().work().resolve("data-run");
    private StartedRun run;

    @BeforeEach
    void nothing_is_left_of_the_last_time() {
        Directories.remove(data);
    }

    @AfterEach
    void nothing_is_left_running() {
        if (run != null) {
            run.interrupt();
        }
    }

    @Test
    void it_names_the_address_and_the_sign_ins_stops_cleanly_and_keeps_what_was_done() {
        run = StartedRun.begin(ports, data);
        run.awaitLine(RUNNING);
        run.awaitLine(People.PASSWORD);
        assertThat(run.text())
                .contains("http://localhost:" + ports.http())
                .contains(People.OPERATOR)
                .contains(People.PASSWORD);
        String done = acknowledgedByTheOperator();

        StartedRun second = StartedRun.begin(ports, data);
        assertThat(second.awaitEnd()).isEqualTo(BEGUN_BADLY);
        assertThat(second.text())
                .contains("-Denishi.http.port=")
                .contains("-Denishi.https.port=")
                .contains("-Denishi.data.dir=")
                .doesNotContain("Exception");

        run.interrupt();
        assertThat(Ports.isFree(ports.http())).as("the server has ended too").isTrue();
        assertThat(new DataFile(data).isClosedByH2())
                .as("H2 can break what it closes, decision 45")
                .isFalse();
        Set<String> organisations = new DataFile(data).organisations();
        assertThat(organisations).isNotEmpty();

        run = StartedRun.begin(ports, data);
        run.awaitLine(RUNNING);
        String doneAfterwards = acknowledgedByTheOperator();
        run.interrupt();
        assertThat(new DataFile(data).requestIds()).contains(done, doneAfterwards);
        assertThat(new DataFile(data).organisations())
                .as("the demo region is laid out once")
                .isEqualTo(organisations);
    }

    /** Reading the audit log is itself written down, under the id that the answer carries. */
    private String acknowledgedByTheOperator() {
        Visitor operator = new Visitor(URI.create("https://localhost:" + ports.https()));
        assertThat(operator.signIn(People.OPERATOR, People.PASSWORD).statusCode())
                .isEqualTo(302);
        return operator.get("/operator/audit")
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }
}
