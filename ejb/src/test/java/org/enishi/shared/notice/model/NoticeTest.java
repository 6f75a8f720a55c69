package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.shared.notice.model.MailFixture.LOCKED;
import static org.enishi.shared.notice.model.MailFixture.MORNING;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.notice.data.NoticeState;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant LATER = MORNING.plus(Duration.ofHours(1));

    private final Notice notice = new Notice(UUID.randomUUID(), LOCKED.linkingTo("/sign-in"), "text", MORNING);

    @Test
    void isUnreadUntilItIsReadAndThenKeepsItsTime() {
        assertThat(notice.state()).isEqualTo(NoticeState.UNREAD);

        notice.markRead(MORNING);
        notice.markRead(LATER);

        assertThat(notice.state()).isEqualTo(NoticeState.READ);
        assertThat(notice.readAt()).isEqualTo(MORNING);
    }

    @Test
    void saysNothingMoreOfWhatIsGone() {
        notice.neutralise("gone");

        assertThat(notice.text()).isEqualTo("gone");
        assertThat(notice.link()).isNull();
    }

    @Test
    void showsTheTimeFromWhichItMayBeSeenAndNotThatOfTheDeed() {
        assertThat(LOCKED.notBefore(LATER).visibleFrom(MORNING)).isEqualTo(LATER);
        assertThat(LOCKED.notBefore(MORNING).visibleFrom(LATER)).isEqualTo(LATER);
        assertThat(LOCKED.visibleFrom(MORNING)).isEqualTo(MORNING);
    }
}
