package org.enishi.shared.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.notice.model.DigestLine;
import org.enishi.shared.notice.model.Letterhead;
import org.enishi.shared.notice.model.MailPolicy;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.notice.model.Wording;
import org.enishi.shared.notice.store.DigestLines;
import org.enishi.shared.notice.store.OutgoingMails;

/** Writes what waits for one person into one mail. Whoever can not be mailed by then is told of it by his notices alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DigestCare {

    static final String EVENT = "digest";

    @Inject
    private DigestLines lines;

    @Inject
    private OutgoingMails mails;

    @Inject
    private AddressBook addressBook;

    @Inject
    private MailServer server;

    @Inject
    private Clock clock;

    List<UUID> due() {
        return lines.readersOfDue(clock.instant());
    }

    void write(UUID accountId) {
        Instant now = clock.instant();
        List<DigestLine> due = lines.takeDue(accountId, now);
        if (!due.isEmpty()) {
            addressBook.find(Set.of(accountId)).stream()
                    .filter(reader -> MailPolicy.canMail(reader, EVENT))
                    .forEach(reader -> write(reader, due, now));
        }
    }

    private void write(Recipient reader, List<DigestLine> due, Instant now) {
        Letterhead letterhead = server.letterhead();
        Notification what =
                Notification.of(EVENT, due.size()).about(UUID.randomUUID()).linkingTo("/notices");
        mails.add(new OutgoingMail(
                reader,
                what,
                Wording.in(reader.language()).digest(what, due, letterhead),
                letterhead.newMessageId(),
                now));
    }
}
