package org.enishi.shared.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.shared.notice.data.Letter;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.data.SendFailure;
import org.enishi.shared.notice.event.MailMoved;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.notice.store.OutgoingMails;

/** The book-keeping of sending, in short transactions on both sides of the long talk with the mail server. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailQueue {

    /** After this the mails of a sender that died are free for another. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(MailQueue.class.getName());
    private static final int BATCH = 10;

    @Inject
    private OutgoingMails mails;

    @Inject
    private Clock clock;

    @Inject
    private Event<MailMoved> moved;

    /**
     * Mails that are due, now reserved for this sender. A mail that only repeats one shortly before it is dropped here
     * and not where it was written: there, two people who do the same at the same moment would fail each other's work.
     */
    List<Letter> claim(UUID sender) {
        Instant databaseNow = mails.databaseTime();
        List<Letter> letters = new ArrayList<>();
        for (OutgoingMail mail : mails.lockDue(clock.instant(), databaseNow, BATCH)) {
            if (admit(mail)) {
                letters.add(mail.claim(sender, databaseNow, LEASE));
            } else {
                mails.remove(mail);
            }
        }
        return letters;
    }

    void release(UUID sender, Letter letter) {
        mails.lock(letter.mailId()).ifPresent(mail -> mail.release(sender));
    }

    void recordSent(Letter letter) {
        mails.lock(letter.mailId()).ifPresent(mail -> {
            mail.markSent(clock.instant());
            moved.fire(mail.moved());
        });
    }

    void recordFailure(UUID sender, Letter letter, SendFailure failure) {
        mails.lock(letter.mailId()).ifPresent(mail -> {
            mail.recordFailure(
                    sender,
                    failure,
                    clock.instant(),
                    ThreadLocalRandom.current().nextDouble());
            if (mail.state() == MailState.DEAD) {
                LOG.log(Level.WARNING, "Mail {0} ({1}) was given up: {2}", new Object[] {
                    mail.getId(), mail.event(), mail.lastError()
                });
                moved.fire(mail.moved());
            }
        });
    }

    private boolean admit(OutgoingMail mail) {
        if (mail.isAdmitted()) {
            return true;
        }
        Optional<OutgoingMail> previous = mails.findLastAdmitted(mail.topic());
        if (previous.filter(mail::repeats).isPresent()) {
            return false;
        }
        mail.admitAfter(previous);
        return true;
    }
}
