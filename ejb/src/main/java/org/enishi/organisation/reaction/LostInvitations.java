package org.enishi.organisation.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.InvitationMail;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.event.MailMoved;

/** Whom the mail with his password never reached, he cannot say so: his administrators are told. */
@ApplicationScoped
class LostInvitations {

    @Inject
    private Accounts accounts;

    @Inject
    private Notifier notifier;

    void tell(@Observes MailMoved moved) {
        if (moved.state() == MailState.DEAD && InvitationMail.isOne(moved)) {
            accounts.find(moved.accountId())
                    .filter(account -> account.trail().deletedAt() == null)
                    .ifPresent(this::tellAdministrators);
        }
    }

    private void tellAdministrators(Account account) {
        notifier.post(
                accounts.activeAdministrators(account.organisation().getId()),
                Notification.of("U-1-lost", account.name().display(), account.mailAddress())
                        .about(account.getId())
                        .linkingTo("/organisation/user?id=" + account.getId()));
    }
}
