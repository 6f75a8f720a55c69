package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.enishi.it.Secrets;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Between server and database every packet is lost: no request waits for long, and no thread for ever. */
@ExtendWith(Victims.class)
class DroppedPacketsIT {

    private static final int ROUNDS = Integer.getInteger("enishi.fault.rounds", 1);
    private static final int AT_ONCE = 12;
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration QUICK = Duration.ofSeconds(4);

    private final PostgresVictim victim;

    DroppedPacketsIT(PostgresVictim victim) {
        this.victim = victim;
    }

    @AfterEach
    void the_network_is_good_again() {
        victim.network().recover();
    }

    @Test
    void requests_are_answered_within_ten_seconds_and_all_is_well_afterwards() {
        Visitor operator = victim.operator();
        BusyPeople people = BusyPeople.start(operator);
        List<Answer> during = new ArrayList<>();
        Duration recovery = Duration.ZERO;
        for (int round = 1; round <= ROUNDS; round++) {
            people.awaitMoreAnswers(12);
            victim.network().loseEverything();
            during.addAll(Answer.toAll(AT_ONCE, () -> operator.get("/index")));
            whatNeedsNoDatabaseIsAnswered(operator);
            victim.network().recover();
            recovery = people.awaitMoreAnswers(12);
            Awaitility.await("to be ready again")
                    .until(() -> health("/health/ready").equals("200 UP"));
        }
        people.stop();

        assertThat(Secrets.in(victim.server().log(), operator)).isEmpty();
        assertThat(during).allMatch(Answer::isFriendly);
        assertThat(Answer.slowest(during)).isLessThan(LONGEST);
        assertThat(Answer.slowest(people.others())).isLessThan(LONGEST);
        assertThat(Answer.toAll(2 * AT_ONCE, () -> operator.get("/index")))
                .as("all threads are free")
                .allMatch(answer -> answer.status() == 200);
        int kept = Promises.keptKindly(people, victim.database().requestIds());
        FaultReport.tell(
                "packets to the database lost",
                ROUNDS,
                kept,
                0,
                "answered after " + Answer.slowest(during).toMillis() + " ms at most, recovered after "
                        + recovery.toMillis() + " ms");
    }

    private void whatNeedsNoDatabaseIsAnswered(Visitor operator) {
        Answer withoutDatabase = Answer.to(() -> operator.get("/jakarta.faces.resource/css/tokens.css.xhtml?ln=app"));
        assertThat(withoutDatabase.status()).isEqualTo(200);
        assertThat(withoutDatabase.time()).isLessThan(QUICK);
        assertThat(health("/health/ready")).as("no people for this node").isEqualTo("503 DOWN");
        assertThat(health("/health/live"))
                .as("but it need not be started again")
                .isEqualTo("200 UP");
    }

    /** As a balancer asks, without a sign-in. */
    private String health(String path) {
        HttpResponse<String> answer = new Visitor(victim.server().address()).get(path);
        return answer.statusCode() + " " + answer.body();
    }
}
