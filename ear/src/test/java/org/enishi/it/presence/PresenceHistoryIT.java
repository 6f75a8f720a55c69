package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import org.enishi.presence.HistoryService;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.junit.jupiter.api.Test;

/** What was seen of a person belongs to him and does not stay. */
class PresenceHistoryIT extends AtTheDesk {

    @Inject
    private HistoryService history;

    @Test
    void what_was_seen_is_read_and_erased_by_the_person_alone() throws Exception {
        arrive();
        assertThat(ground.as(person, history::list))
                .extracting(HistoryRow::state)
                .containsExactly(PresenceState.PRESENT);
        assertThat(ground.as(watcher, history::list)).isEmpty();
        as(watcher, history::erase);
        assertThat(traces.statesOf(person)).hasSize(1);
        as(person, history::erase);
        assertThat(traces.statesOf(person)).isEmpty();
    }

    @Test
    void what_was_seen_is_forgotten_after_thirty_days() throws Exception {
        arrive();
        clock.move(Duration.ofDays(31));
        traces.clearUp();
        assertThat(traces.statesOf(person)).doesNotContain(PresenceState.PRESENT);
    }

    @Test
    void nothing_is_left_of_somebody_who_is_deleted() throws Exception {
        arrive();
        leave("昼食中", ReasonEnd.RELEASE);
        traces.leaveForEver(person, organisation);
        assertThat(traces.statesOf(person)).isEmpty();
        assertThat(traces.isKnown(person)).isFalse();
    }
}
