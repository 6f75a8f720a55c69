package org.enishi.presence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.model.Desk;
import org.enishi.presence.model.Device;
import org.enishi.presence.model.Stretch;
import org.junit.jupiter.api.Test;

/** What one node knows of a desk, another one reads, and replaces only what it has read. */
class DeskTextTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456789Z");

    private final Desk empty = Desk.of(UUID.randomUUID(), UUID.randomUUID());

    private final Desk full = new Desk(
            UUID.randomUUID(),
            UUID.randomUUID(),
            List.of(
                    new Device(
                            UUID.randomUUID(),
                            NOW,
                            Face.PRESENT,
                            NOW.minusSeconds(1),
                            NOW.minusSeconds(2),
                            new Stretch(NOW.minusSeconds(3), NOW.minusSeconds(4)),
                            new Stretch(NOW.minusSeconds(5), NOW.minusSeconds(6)),
                            NOW.plusMillis(7)),
                    new Device(UUID.randomUUID(), NOW, Face.NO_FRAMES, NOW, NOW, null, new Stretch(NOW, NOW), null)),
            PresenceState.UNVERIFIED,
            NOW.minusSeconds(8));

    @Test
    void everythingIsReadAsItWas() {
        assertThat(DeskText.read(DeskText.of(empty))).contains(empty);
        assertThat(DeskText.read(DeskText.of(full))).contains(full);
    }

    @Test
    void anOlderNodeDidNotSaySinceWhen() {
        String older = DeskText.of(full).replaceFirst(" \\S+;", ";");
        assertThat(DeskText.read(older).orElseThrow().devices()).isEqualTo(full.devices());
        assertThat(DeskText.read(older).orElseThrow().toldAt()).isNull();
    }

    @Test
    void theSameDeskGivesTheSameWords() {
        assertThat(DeskText.of(DeskText.read(DeskText.of(full)).orElseThrow())).isEqualTo(DeskText.of(full));
    }

    @Test
    void whatANewerNodeHasWrittenInAnotherFormIsNobodysDesk() {
        assertThat(DeskText.read(DeskText.of(full).replaceFirst("^1", "2"))).isEmpty();
    }
}
