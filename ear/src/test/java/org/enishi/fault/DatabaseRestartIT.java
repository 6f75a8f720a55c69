package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * PostgreSQL crashes and comes back while people work: they are asked for patience, nothing that they were told is done is
 * lost, and nobody has to start the server again. More often: {@code -Denishi.fault.rounds=50}
 */
@ExtendWith(Victims.class)
class DatabaseRestartIT {

    private static final int ROUNDS = Integer.getInteger("enishi.fault.rounds", 2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PostgresVictim victim;

    DatabaseRestartIT(PostgresVictim victim) {
        this.victim = victim;
    }

    @Test
    void the_database_comes_back_under_load_and_no_acknowledged_write_is_lost() {
        BusyPeople people = BusyPeople.start(victim.operator());
        Duration slowestRecovery = Duration.ZERO;
        for (int round = 1; round <= ROUNDS; round++) {
            people.awaitMoreAnswers(10 + 7 * (round % 11));
            victim.database().restart();
            Duration recovery = people.awaitMoreAnswers(8);
            assertThat(recovery).as("recovery in round " + round).isLessThan(PATIENCE);
            slowestRecovery = recovery.compareTo(slowestRecovery) > 0 ? recovery : slowestRecovery;
        }
        people.stop();

        int kept = Promises.keptKindly(people, victim.database().requestIds());
        FaultReport.tell(
                "PostgreSQL restarted under load",
                ROUNDS,
                kept,
                0,
                "recovered after " + slowestRecovery.toMillis() + " ms at most, "
                        + people.others().size() + " asked for patience");
    }
}
