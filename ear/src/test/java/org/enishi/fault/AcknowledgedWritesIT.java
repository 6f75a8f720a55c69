package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Cuts the power again and again while people work: what the application had answered must be in the file. Each opening of
 * the operator's audit page is itself written down, with the id that its answer carries. More rounds:
 * {@code mvn verify -Denishi.it=h2 -Dit.test=AcknowledgedWritesIT -Denishi.kill.rounds=50}
 */
@EnabledIfSystemProperty(named = "enishi.it.database", matches = "h2", disabledReason = "the file is H2's")
@ExtendWith(Victims.class)
class AcknowledgedWritesIT {

    private static final int ROUNDS = Integer.getInteger("enishi.kill.rounds", 2);

    private final FileVictim victim;

    AcknowledgedWritesIT(FileVictim victim) {
        this.victim = victim;
    }

    @Test
    void no_acknowledged_write_is_lost_when_the_server_is_killed() {
        int acknowledged = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Set<String> answered = workUntilKilled(round);
            assertThat(answered).as("answers of round " + round).isNotEmpty();
            acknowledged += answered.size();
            assertThat(victim.file().requestIds())
                    .as("round " + round + " of " + ROUNDS)
                    .containsAll(answered);
        }
        assertThat(acknowledged).as("acknowledged writes, none lost").isGreaterThan(10 * ROUNDS);
        FaultReport.tell("server killed, H2", ROUNDS, acknowledged, 0, "");
    }

    private Set<String> workUntilKilled(int round) {
        BusyPeople people = BusyPeople.start(victim.operator());
        // Never the same moment of the work twice.
        people.awaitAnswers(20 + 7 * (round % 11));
        victim.server().kill();
        return people.answered();
    }
}
