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

/** 面談中: rule 4 of 5.10. */
class InMeetingTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static final ReasonFacts LUNCH = new ReasonFacts("昼食中", START, null);

    private static Instant time(int second) {
        return START.plusSeconds(second);
    }

    private static Whereabouts at(int second, ReasonFacts reason, boolean hidden) {
        Desk desk = Desk.of(PERSON, UUID.randomUUID())
                .beat(UUID.randomUUID(), new Heartbeat(Face.PRESENT, true, true), Timers.USUAL, time(second));
        PresenceFacts facts = new PresenceFacts(
                List.of(), reason, desk, null, hidden, List.of(new Taken(PERSON, time(100), time(200))));
        return PresencePolicy.whereabouts(facts, Timers.USUAL, time(second));
    }

    @ParameterizedTest(name = "at {0} s: {1}")
    @CsvSource({"99,PRESENT", "100,IN_MEETING", "199,IN_MEETING", "200,PRESENT"})
    void whoeverIsTakenIsInAMeetingWhereverHeSitsAndAfterwardsWhereHeIs(int seconds, PresenceState expected) {
        Whereabouts found = at(seconds, null, false);
        assertThat(found.state()).isEqualTo(expected);
        assertThat(found.reason()).isEmpty();
        assertThat(found.until()).isEqualTo(expected == PresenceState.IN_MEETING ? time(200) : null);
    }

    @Test
    void aReasonAndPrivateHoursStandAboveAMeeting() {
        assertThat(at(150, LUNCH, false).state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
        assertThat(at(150, null, true).state()).isEqualTo(PresenceState.PRIVATE);
    }
}
