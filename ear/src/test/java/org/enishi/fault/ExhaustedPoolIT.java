package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More people than connections: they wait for each other, and when that takes too long they are told, and nothing hangs. */
@ExtendWith(Victims.class)
class ExhaustedPoolIT {

    private static final int ROUNDS = Integer.getInteger("enishi.fault.rounds", 1);
    private static final int CROWD = 4 * PostgresVictim.POOL;

    /** Four seconds until the first is told; how much the machine has to do beside this is not known. */
    private static final Duration SOON = Duration.ofSeconds(9);

    /** Who waited for his turn and then for an answer, more than once. */
    private static final Duration LONGEST = Duration.ofSeconds(28);

    private static final String WAITING = "select count(*) from pg_locks where not granted";

    private final PostgresVictim victim;

    ExhaustedPoolIT(PostgresVictim victim) {
        this.victim = victim;
    }

    @Test
    void who_finds_no_connection_is_told_soon_and_all_is_well_afterwards() throws SQLException {
        Visitor operator = victim.operator();
        BusyPeople people = BusyPeople.start(operator);
        List<Answer> told = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            people.awaitMoreAnswers(10);
            told.addAll(askWithoutConnections(operator));
            people.awaitMoreAnswers(10);
        }
        people.stop();
        int kept = Promises.keptKindly(people, victim.database().requestIds());
        FaultReport.tell(
                "all connections taken",
                ROUNDS,
                kept,
                0,
                told.size() + " told, the first after " + Answer.within(told, 0).toMillis() + " ms, the last after "
                        + Answer.slowest(told).toMillis() + " ms");
    }

    /** Whoever gets a connection meanwhile has to wait with it. */
    private List<Answer> askWithoutConnections(Visitor operator) throws SQLException {
        ExecutorService takers = Executors.newFixedThreadPool(PostgresVictim.POOL);
        try (Connection connection = victim.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table audit_entry in access exclusive mode");
            for (int taken = 0; taken < PostgresVictim.POOL; taken++) {
                takers.execute(() -> operator.get("/operator/audit"));
            }
            Awaitility.await("all connections to be taken").until(() -> waiting(statement) >= PostgresVictim.POOL);
            List<Answer> answers = Answer.toAll(CROWD / 2, () -> operator.get("/operator/audit"));
            connection.rollback();
            assertThat(answers).allMatch(Answer::isFriendly);
            assertThat(Answer.within(answers, 0)).isLessThan(SOON);
            assertThat(Answer.slowest(answers)).isLessThan(LONGEST);
            return answers;
        } finally {
            takers.shutdown();
        }
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void a_crowd_shares_the_few_connections_without_stopping_each_other() {
        Visitor operator = victim.operator();
        for (int round = 1; round <= ROUNDS; round++) {
            List<Answer> answers = Answer.toAll(CROWD, () -> operator.get("/operator/audit"));
            assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.isFriendly());
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeGreaterThan(CROWD / 2);
        }
    }
}
