package org.enishi.organisation.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.event.MailGivenUp;

/** Whom the mail with his password never reached, he cannot say so: his administrators are told. */
@ApplicationScoped
class LostInvitations {

    private static final Set<String> INVITATIONS = Set.of("U-1", "U-2");

    @Inject
    private Accounts accounts;

    @Inject
    private Notifier notifier;

    void tell(@Observes MailGivenUp lost) {
        if (INVITATIONS.contains(lost.event()) && lost.accountId() != null) {
            accounts.find(lost.accountId())
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
