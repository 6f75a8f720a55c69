package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.server.DataFile;
import org.enishi.server.FileDatabase;
import org.enishi.server.Installation;
import org.enishi.server.Ports;
import org.enishi.server.Server;
import org.enishi.server.ServerPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Cuts the power again and again while people work: what the application had answered must be in the file. Each opening of
 * the operator's audit page is itself written down, with the id that its answer carries. More rounds:
 * {@code mvn verify -Denishi.it=h2 -Dit.test=AcknowledgedWritesIT -Denishi.kill.rounds=50}
 */
@EnabledIfSystemProperty(named = "enishi.it.database", matches = "h2", disabledReason = "the file is H2's")
class AcknowledgedWritesIT {

    private static final int ROUNDS = Integer.getInteger("enishi.kill.rounds", 2);

    private final Installation installation = Installation.ofThisBuild();
    private final Path data = installation.work().resolve("data-kill");

    @Test
    void no_acknowledged_write_is_lost_when_the_server_is_killed() {
        DataFile file = DataFile.fresh(data);
        ServerPlan plan = ServerPlan.of("kill", new FileDatabase(data), Ports.free())
                .shortLived()
                .with("enishi.demo", "true")
                .with("enishi.db.pool", "10");
        Server server = Server.prepare(installation, plan).deploy(installation.application());
        int acknowledged = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            server.start();
            Set<String> answered = workUntilKilled(server, round);
            assertThat(answered).as("answers of round " + round).isNotEmpty();
            acknowledged += answered.size();
            assertThat(file.requestIds()).as("round " + round + " of " + ROUNDS).containsAll(answered);
        }
        assertThat(acknowledged).as("acknowledged writes, none lost").isGreaterThan(10 * ROUNDS);
    }

    private static Set<String> workUntilKilled(Server server, int round) {
        Visitor operator = new Visitor(server.address());
        assertThat(operator.signIn(People.OPERATOR, People.PASSWORD).statusCode())
                .isEqualTo(302);
        BusyPeople people = BusyPeople.start(operator);
        // Never the same moment of the work twice.
        people.awaitAnswers(20 + 7 * (round % 11));
        server.kill();
        return people.answered();
    }
}
