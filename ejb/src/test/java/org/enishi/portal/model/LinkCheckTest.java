package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.portal.data.LinkState;
import org.enishi.shared.reach.data.Reach;
import org.enishi.shared.reach.data.Reached;
import org.junit.jupiter.api.Test;

class LinkCheckTest {

    private static final Instant NIGHT = Instant.parse("2026-03-01T18:07:29Z");
    private static final String HERE = "https://a.example/";
    private static final Reached GONE = Reached.by(404);
    private static final Reached WELL = Reached.by(200);

    private final LinkCheck check = new LinkCheck(UUID.randomUUID());

    private boolean note(int night, Reached reached) {
        return check.note(HERE, reached, NIGHT.plus(Duration.ofDays(night)));
    }

    @Test
    void onceMissedIsNoProofAndTwiceIsDeadSinceTheFirstTimeAndToldOnce() {
        assertThat(note(0, GONE)).isFalse();
        assertThat(check.toHealth().state()).isEqualTo(LinkState.DOUBTFUL);
        assertThat(note(1, Reached.without(Reach.SILENT))).isTrue();
        assertThat(check.toHealth().state()).isEqualTo(LinkState.DEAD);
        assertThat(note(2, GONE)).isFalse();
        assertThat(check.toHealth().missingSince()).isEqualTo(NIGHT);
    }

    @Test
    void whoIsFoundAgainIsWellAndMayDieAgain() {
        note(0, GONE);
        note(1, GONE);
        assertThat(note(2, WELL)).isFalse();
        assertThat(check.toHealth().state()).isEqualTo(LinkState.WELL);
        assertThat(check.toHealth().missingSince()).isNull();
        assertThat(note(3, GONE)).isFalse();
        assertThat(note(4, GONE)).isTrue();
    }

    @Test
    void askedTwiceInOneNightIsAskedOnce() {
        note(0, GONE);
        assertThat(check.note(HERE, GONE, NIGHT.plus(Duration.ofMinutes(10)))).isFalse();
        assertThat(check.toHealth().state()).isEqualTo(LinkState.DOUBTFUL);
    }

    @Test
    void aNewAddressBeginsAnew() {
        note(0, GONE);
        assertThat(check.note("https://b.example/", GONE, NIGHT.plus(Duration.ofMinutes(10))))
                .isFalse();
        assertThat(check.toHealth().state()).isEqualTo(LinkState.DOUBTFUL);
    }

    @Test
    void aPageThatLetsNotEverybodyInIsThere() {
        note(0, Reached.by(403));
        assertThat(check.toHealth().state()).isEqualTo(LinkState.WELL);
        assertThat(check.toHealth().status()).isEqualTo(403);
    }
}
