package org.enishi.organisation.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.enishi.organisation.InvitationLedger;
import org.enishi.organisation.model.InvitationMail;
import org.enishi.shared.notice.event.MailMoved;

/**
 * What became of a mail with an initial password is written into the account. Only afterwards: that the mail was sent must not wait for
 * whoever changes the account just then, or it might be sent twice.
 */
@ApplicationScoped
class InvitationTurns {

    @Inject
    private InvitationLedger ledger;

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailMoved moved) {
        if (InvitationMail.isOne(moved)) {
            ledger.settle(moved.accountId());
        }
    }
}
