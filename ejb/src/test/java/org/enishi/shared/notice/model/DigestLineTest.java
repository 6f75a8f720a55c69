package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.data.Notification;
import org.junit.jupiter.api.Test;

/** What is told in the morning comes at eight in Japan and never grows beyond what a mail should be. */
class DigestLineTest {

    private static final Notification WHAT =
            Notification.of("C-5", "案件").about(UUID.randomUUID()).linkingTo("/academic/projects/1");

    @Test
    void itIsDueAtTheNextEightOClockInJapan() {
        assertThat(DigestLine.morningAfter(Instant.parse("2026-03-01T22:59:59Z")))
                .isEqualTo("2026-03-01T23:00:00Z");
        assertThat(DigestLine.morningAfter(Instant.parse("2026-03-01T23:00:00Z")))
                .isEqualTo("2026-03-02T23:00:00Z");
        assertThat(DigestLine.morningAfter(Instant.parse("2026-03-01T15:00:00Z")))
                .isEqualTo("2026-03-01T23:00:00Z");
    }

    @Test
    void whoWantsItOnceAWeekGetsItOnMondayAtEightInJapan() {
        Instant wednesday = Instant.parse("2026-03-04T03:00:00Z");
        assertThat(new DigestLine(UUID.randomUUID(), WHAT, "text", MailRhythm.WEEKLY, wednesday).dueAt())
                .isEqualTo("2026-03-08T23:00:00Z");
        assertThat(DigestLine.mondayAfter(Instant.parse("2026-03-08T22:59:59Z")))
                .isEqualTo("2026-03-08T23:00:00Z");
        assertThat(DigestLine.mondayAfter(Instant.parse("2026-03-08T23:00:00Z")))
                .isEqualTo("2026-03-15T23:00:00Z");
    }

    @Test
    void whatMayNotShowBeforeTheEndOfAWindowWaitsForTheMorningAfterIt() {
        Instant now = Instant.parse("2026-03-01T22:55:00Z");
        assertThat(new DigestLine(UUID.randomUUID(), WHAT, "text", MailRhythm.DAILY, now).dueAt())
                .isEqualTo("2026-03-01T23:00:00Z");
        Notification later = WHAT.notBefore(Instant.parse("2026-03-01T23:00:00Z"));
        assertThat(new DigestLine(UUID.randomUUID(), later, "text", MailRhythm.DAILY, now).dueAt())
                .isEqualTo("2026-03-02T23:00:00Z");
    }

    @Test
    void aMailNamesFiftyWithTheirLinksAndCountsTheRest() {
        Letterhead letterhead = new Letterhead("縁", "no-reply@enishi.example", URI.create("https://enishi.example"));
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        List<DigestLine> lines = IntStream.range(0, 53)
                .mapToObj(i -> new DigestLine(UUID.randomUUID(), WHAT, "お知らせ" + i + "番", MailRhythm.DAILY, now))
                .toList();
        MailText mail = Wording.in("ja")
                .digest(Notification.of("digest", lines.size()).linkingTo("/notices"), lines, letterhead);
        assertThat(mail.subject()).isEqualTo("縁 お知らせのまとめ（53件）");
        assertThat(mail.body())
                .contains("お知らせ0番", "お知らせ49番", "https://enishi.example/academic/projects/1", "ほか3件")
                .contains("https://enishi.example/notices")
                .doesNotContain("お知らせ50番");
    }
}
