package org.enishi.shared.notice.model;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;

/** A mail about a thing to a person, and what is needed to make one. */
final class MailFixture {

    static final Instant MORNING = Instant.parse("2026-04-01T00:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(10);
    static final UUID SENDER = UUID.randomUUID();
    static final UUID OTHER_SENDER = UUID.randomUUID();
    static final Letterhead LETTERHEAD =
            new Letterhead("Enishi", "no-reply@enishi.example.jp", URI.create("https://enishi.example.jp"));
    static final Notification LOCKED = Notification.of("U-6", 5, 30);

    private MailFixture() {}

    static Recipient person() {
        return new Recipient(UUID.randomUUID(), "名上 不二", "f.nagami@toyama.example.jp", "ja", true);
    }

    static OutgoingMail mail() {
        return mail(person(), LOCKED, MORNING);
    }

    static OutgoingMail mail(Recipient to, Notification what, Instant now) {
        MailText text = Wording.in(to.language()).mail(what, LETTERHEAD);
        return new OutgoingMail(to, what, text, LETTERHEAD.newMessageId(), now);
    }
}
