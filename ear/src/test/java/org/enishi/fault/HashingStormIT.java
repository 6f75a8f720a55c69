package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many people sign in at the same moment, each of whom costs a large part of a second of computing: they wait for each other,
 * and who is in already does not. The full number: {@code -Denishi.fault.hashings=200}
 */
@ExtendWith(Victims.class)
class HashingStormIT {

    private static final int HASHINGS = Integer.getInteger("enishi.fault.hashings", 36);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** Two seconds are promised to people on a server of their own; this one shares its processors with other tests. */
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(6);

    private final PostgresVictim victim;

    HashingStormIT(PostgresVictim victim) {
        this.victim = victim;
    }

    @Test
    void many_sign_ins_at_once_slow_down_sign_in_and_nothing_else() {
        Visitor member = victim.signedIn(People.COMPANY_MEMBER);
        ExecutorService doors = Executors.newFixedThreadPool(HASHINGS);
        List<CompletableFuture<Answer>> storm = Stream.generate(
                        () -> new Visitor(victim.server().address(), LONGEST))
                .limit(HASHINGS)
                .map(stranger -> CompletableFuture.supplyAsync(
                        () -> Answer.to(() ->
                                stranger.signIn(UUID.randomUUID() + "@storm.example", "this is not the password")),
                        doors))
                .toList();
        List<Answer> others = new ArrayList<>();
        while (storm.stream().anyMatch(answer -> !answer.isDone())) {
            others.add(Answer.to(() -> member.get("/index")));
        }
        doors.shutdown();

        List<Answer> signIns = storm.stream().map(CompletableFuture::join).toList();
        assertThat(signIns).allMatch(answer -> answer.status() == 200);
        assertThat(others).allMatch(answer -> answer.status() == 200);
        assertThat(Answer.slowest(others)).isLessThan(LONGEST_PAGE);
        FaultReport.tell(
                HASHINGS + " sign-ins at once",
                1,
                0,
                0,
                "sign-in " + Answer.slowest(signIns).toMillis() + " ms at most; " + others.size()
                        + " other pages, 95 % within " + Answer.usual(others).toMillis() + " ms, all within "
                        + Answer.slowest(others).toMillis() + " ms");
    }
}
