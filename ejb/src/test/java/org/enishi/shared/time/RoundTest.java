package org.enishi.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A timer that stumbles goes on. */
class RoundTest {

    private static final Logger LOG = Logger.getLogger(RoundTest.class.getName());

    private final Round round = new Round(RoundTest.class);
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void whatFailsHereOnPurposeIsNotSaid() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void itIsSaidAgain() {
        LOG.setLevel(null);
    }

    @Test
    void oneThatFailsHoldsUpNoOther() {
        round.each(List.of("a", "b", "c"), thing -> {
            if (thing.equals("b")) {
                throw new IllegalStateException();
            }
            done.add(thing);
        });

        assertThat(done).containsExactly("a", "c");
    }

    @Test
    void aRoundDoesNotBeginWhileAnotherIsAtWork() {
        round.run(() -> {
            done.add("outer");
            round.run(() -> done.add("inner"));
        });

        assertThat(done).containsExactly("outer");
    }

    @Test
    void whatIsTheTurnOfAnotherNodeIsNotDoneHere() {
        round.run(turn(false), () -> done.add("not ours"));
        round.run(turn(true), () -> done.add("ours"));

        assertThat(done).containsExactly("ours", "0 failed");
    }

    @Test
    void whatWentWrongInARoundIsToldAndInTheNextOneNoMore() {
        round.run(turn(true), () -> {
            round.each(List.of("a", "b"), RoundTest::fail);
            fail("c");
        });
        round.run(turn(true), () -> round.each(List.of("d"), RoundTest::fail));
        round.run(turn(true), () -> done.add("well"));

        assertThat(done).containsExactly("3 failed", "1 failed", "well", "0 failed");
    }

    private static void fail(String thing) {
        throw new IllegalStateException(thing);
    }

    private Turn turn(boolean ours) {
        return new Turn() {

            @Override
            public boolean isOurs() {
                return ours;
            }

            @Override
            public void ended(Duration took, int failures) {
                done.add(failures + " failed");
            }
        };
    }

    @Test
    void afterARoundThatFailedTheNextOneRuns() {
        round.run(() -> {
            throw new IllegalStateException();
        });
        round.run(() -> done.add("next"));

        assertThat(done).containsExactly("next");
    }
}
