package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What devices told stands for five seconds, and stands in nobody's way. 5.10. */
class DwellTest {

    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
    private static final UUID LAPTOP = UUID.randomUUID();
    private static final ReasonFacts LUNCH = new ReasonFacts("昼食中", START, null);

    private Desk desk = Desk.of(UUID.randomUUID(), UUID.randomUUID());

    @ParameterizedTest(name = "{0} s after 離席中 was told: {1}")
    @CsvSource({"0,AWAY", "4,AWAY", "5,PRESENT", "6,PRESENT"})
    void whatWasToldIsNotAnotherThingAgainWithinFiveSeconds(int seconds, PresenceState expected) {
        beat(LAPTOP, Face.PRESENT, 0);
        desk = desk.telling(PresenceState.AWAY, time(40));
        beat(LAPTOP, Face.PRESENT, 40);
        assertThat(at(40 + seconds).state()).isEqualTo(expected);
        assertThat(PresencePolicy.isHeld(desk, Timers.USUAL, time(40 + seconds)))
                .isEqualTo(expected == PresenceState.AWAY);
    }

    @Test
    void whatThePersonDoesHimselfNeitherWaitsNorIsHeldUp() {
        beat(LAPTOP, Face.OFF, 0);
        desk = desk.telling(PresenceState.PRESENT, time(0));
        assertThat(PresencePolicy.whereabouts(new PresenceFacts(List.of(), LUNCH, desk, null), Timers.USUAL, time(1))
                        .state())
                .isEqualTo(PresenceState.AWAY_WITH_REASON);
        desk = desk.closed(LAPTOP, time(2)).telling(PresenceState.UNUSED, null);
        assertThat(at(2).state()).isEqualTo(PresenceState.UNUSED);
        beat(LAPTOP, Face.OFF, 3);
        assertThat(at(3).state()).isEqualTo(PresenceState.PRESENT);
    }

    @Test
    void aClockThatIsSetBackHoldsNothingUp() {
        desk = desk.telling(PresenceState.AWAY, time(86_400));
        beat(LAPTOP, Face.PRESENT, 0);
        assertThat(at(0).state()).isEqualTo(PresenceState.PRESENT);
    }

    private void beat(UUID device, Face face, int second) {
        desk = desk.beat(device, new Heartbeat(face, true, true), Timers.USUAL, time(second));
    }

    private Whereabouts at(int second) {
        return PresencePolicy.whereabouts(PresenceFacts.of(desk), Timers.USUAL, time(second));
    }

    private static Instant time(int second) {
        return START.plusSeconds(second);
    }
}
