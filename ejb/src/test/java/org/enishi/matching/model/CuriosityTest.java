package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the company can learn of the moment of a press. */
class CuriosityTest {

    private static final Instant AT = Instant.parse("2026-11-21T01:03:20Z");
    private static final Instant WINDOW = Instant.parse("2026-11-21T01:10:00Z");

    private static Curiosity pressed(Instant at) {
        return new Curiosity(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), at);
    }

    @Test
    void itIsCountedFromTheEndOfItsWindowOn() {
        Curiosity curiosity = pressed(AT);

        assertThat(curiosity.isShown(WINDOW.minusMillis(1))).isFalse();
        assertThat(curiosity.isShown(WINDOW)).isTrue();
        assertThat(Curiosity.windowOf(WINDOW)).isEqualTo(WINDOW.plus(Curiosity.WINDOW));
    }

    @Test
    void whatIsCancelledInItsWindowIsNeverCounted() {
        Curiosity curiosity = pressed(AT);
        curiosity.cancel(AT.plusSeconds(10));

        assertThat(curiosity.isShown(WINDOW)).isFalse();
        assertThat(curiosity.isSent()).isFalse();
    }

    @Test
    void whatIsCancelledLaterIsCountedToTheEndOfThatWindow() {
        Curiosity curiosity = pressed(AT);
        curiosity.cancel(WINDOW.plusSeconds(1));

        assertThat(curiosity.isShown(WINDOW.plusSeconds(2))).isTrue();
        assertThat(curiosity.isShown(WINDOW.plus(Curiosity.WINDOW))).isFalse();
    }

    @Test
    void aSecondPressIsToldOfAfterADayAndNotBefore() {
        Curiosity curiosity = pressed(AT);
        assertThat(curiosity.again(true, AT)).as("it stands already").isEmpty();
        curiosity.cancel(AT);
        assertThat(curiosity.again(true, AT.plus(Duration.ofHours(24)).minusMillis(1)))
                .isEmpty();
        curiosity.cancel(AT.plus(Duration.ofHours(24)));
        assertThat(curiosity.again(true, AT.plus(Duration.ofHours(24)))).isPresent();
    }

    /** Whatever is pressed, the count changes only on the boundaries of windows. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theCountNeverChangesWithinAWindow(long seed) {
        Random random = new Random(seed);
        Curiosity curiosity = pressed(AT);
        Instant now = AT;
        for (int step = 0; step < 200; step++) {
            boolean before = curiosity.isShown(now);
            if (curiosity.isSent()) {
                curiosity.cancel(now);
            } else {
                curiosity.again(true, now);
            }
            assertThat(curiosity.isShown(now)).as("step " + step).isEqualTo(before);
            now = now.plusSeconds(random.nextInt(900));
        }
    }

    @Test
    void each_step_is_reached_once_also_when_one_was_passed_in_silence() {
        Curiosity curiosity = new Curiosity(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-11-20T01:00:00Z"));
        assertThat(curiosity.reaches(2, 0)).isFalse();
        assertThat(curiosity.reaches(4, 0)).as("three was passed").isTrue();
        assertThat(curiosity.reached()).isEqualTo(3);
        assertThat(curiosity.reaches(3, 3)).isFalse();
        assertThat(curiosity.reaches(9, 3)).isFalse();
        assertThat(curiosity.reaches(10, 3)).isTrue();
        assertThat(curiosity.reaches(12, 10)).isFalse();
    }
}
