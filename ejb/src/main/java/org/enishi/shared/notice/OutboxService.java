package org.enishi.shared.notice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.notice.data.MailHealth;
import org.enishi.shared.notice.data.MailRow;
import org.enishi.shared.notice.data.MailSearch;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.event.MailMoved;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.notice.store.OutgoingMails;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The outbox in the operator's hands. To read what a mail says is an act that is recorded. */
@Stateless
public class OutboxService {

    @Inject
    private OutgoingMails mails;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<MailMoved> moved;

    @Inject
    private Clock clock;

    @Requires(Permission.OUTBOX_VIEW)
    public Page<MailRow> list(MailSearch search, PageRequest page) {
        return mails.newestFirst(search, page);
    }

    @Requires(Permission.HEALTH_VIEW)
    public MailHealth health() {
        return new MailHealth(
                mails.tally(),
                mails.waitingSince(clock.instant()).orElse(null),
                mails.lastSent().orElse(null));
    }

    /** Refused for a mail that carries a password or a token. */
    @Requires(Permission.OUTBOX_VIEW)
    public MailText read(UUID mailId) {
        OutgoingMail mail = mails.find(mailId).orElseThrow(NotFound::new);
        audit.record(AuditAct.OUTBOX_READ, AuditDetail.on(mailId, mail.recipientName()));
        return mail.readableText();
    }

    /** Sets a mail going again that was given up. */
    @Requires(Permission.OUTBOX_RETRY)
    public void retry(UUID mailId) {
        OutgoingMail mail = mails.lock(mailId).orElseThrow(NotFound::new);
        MailState before = mail.state();
        mail.retry(clock.instant());
        moved.fire(mail.moved());
        AuditDetail detail = AuditDetail.on(mailId, mail.recipientName());
        audit.record(
                AuditAct.MAIL_RETRIED,
                detail.changing("state", before.name(), mail.state().name()));
    }
}
