package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.portal.data.InquiryDetail;
import org.enishi.portal.data.InquiryRef;
import org.enishi.portal.data.InquiryRow;
import org.enishi.portal.data.InquiryState;
import org.enishi.portal.data.InquiryTally;
import org.enishi.portal.model.Inquiry;
import org.enishi.portal.model.InquiryEntry;
import org.enishi.portal.model.InquiryPolicy;
import org.enishi.portal.store.Inquiries;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Where the operator reads and answers what was asked in the region. Of two at once, one is told that he came late. */
@Stateless
public class InquiryDesk {

    @Inject
    private Inquiries inquiries;

    @Inject
    private InquiryNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @param state null for all */
    @Requires(Permission.INQUIRIES_ANSWER)
    public Page<InquiryRow> list(String text, InquiryState state, PageRequest page) {
        return inquiries.list(currentActor.get().region(), text, state, page);
    }

    @Requires(Permission.INQUIRIES_ANSWER)
    public List<InquiryTally> tally() {
        return inquiries.tally(currentActor.get().region());
    }

    @Requires(Permission.INQUIRIES_ANSWER)
    public InquiryDetail read(UUID id) {
        return find(inquiries.find(id)).toDetail(inquiries.entries(Set.of(id)));
    }

    /** Goes out by mail. */
    @Requires(Permission.INQUIRIES_ANSWER)
    public void answer(InquiryRef ref, String text) {
        Inquiry inquiry = current(ref);
        InquiryEntry answer = inquiry.answer(author(), text, clock.instant());
        inquiries.add(answer);
        news.answered(inquiry, answer);
        record(AuditAct.INQUIRY_ANSWERED, inquiry);
    }

    /** For colleagues only. */
    @Requires(Permission.INQUIRIES_ANSWER)
    public void note(InquiryRef ref, String text) {
        Inquiry inquiry = current(ref);
        inquiries.add(inquiry.note(author(), text, clock.instant()));
        record(AuditAct.INQUIRY_NOTED, inquiry);
    }

    @Requires(Permission.INQUIRIES_ANSWER)
    public void close(InquiryRef ref) {
        Inquiry inquiry = current(ref);
        inquiry.close(clock.instant());
        record(AuditAct.INQUIRY_CLOSED, inquiry);
    }

    @Requires(Permission.INQUIRIES_ANSWER)
    public void reopen(InquiryRef ref) {
        Inquiry inquiry = current(ref);
        inquiry.reopen();
        record(AuditAct.INQUIRY_REOPENED, inquiry);
    }

    private String author() {
        return currentActor.get().personName();
    }

    private Inquiry current(InquiryRef ref) {
        Inquiry inquiry = find(inquiries.lock(ref.id()));
        if (inquiry.getVersion() != ref.version()) {
            throw new StaleEdit();
        }
        return inquiry;
    }

    private Inquiry find(Optional<Inquiry> found) {
        return found.filter(inquiry -> InquiryPolicy.canAnswer(currentActor.get(), inquiry))
                .orElseThrow(NotFound::new);
    }

    private void record(AuditAct act, Inquiry inquiry) {
        audit.record(act, AuditDetail.on(inquiry.getId(), inquiry.reference()));
    }
}
