package org.enishi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.portal.model.Inquiry;
import org.enishi.portal.model.InquiryEntry;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.OrganisationKind;

/** Tells the operator that somebody asks, and whoever asked that it has arrived and what the answer is. */
@ApplicationScoped
class InquiryNews {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int OPERATORS = 1000;

    @Inject
    private Notifier notifier;

    @Inject
    private OrganisationDirectory directory;

    /** Without a word of what was typed: nobody can send his own text to a stranger by it. */
    void received(Inquiry inquiry) {
        tell(inquiry, Notification.of("Q-1", inquiry.reference()).about(inquiry.getId()));
    }

    void waits(Inquiry inquiry) {
        notifier.tell(
                directory.activePeople(inquiry.region(), Set.of(OrganisationKind.OPERATOR), FIRST, OPERATORS),
                Notification.of("Q-1-operator", inquiry.reference())
                        .about(inquiry.getId())
                        .linkingTo("/operator/inquiry?id=" + inquiry.getId()));
    }

    void answered(Inquiry inquiry, InquiryEntry answer) {
        tell(
                inquiry,
                Notification.of("Q-2", inquiry.reference())
                        .about(answer.getId())
                        .saying(answer.text()));
    }

    private void tell(Inquiry inquiry, Notification what) {
        Notification news = what.linkingTo("/help/contact");
        if (inquiry.accountId() == null) {
            notifier.mail(inquiry.toRecipient(), news);
        } else {
            notifier.tell(Set.of(inquiry.accountId()), news);
        }
    }
}
