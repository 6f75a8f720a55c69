package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.enishi.organisation.model.Account;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;

/** The mails of a change of address, each to the address that it is about. */
@ApplicationScoped
class AddressNews {

    @Inject
    private Notifier notifier;

    void mayLeave(Account account, String newAddress, String token) {
        mail(account, account.mailAddress(), link("U-8-old", account, newAddress, token));
    }

    void mayTake(Account account, String newAddress, String token) {
        mail(account, newAddress, link("U-8-new", account, newAddress, token));
    }

    /** To both, because one of them may be in wrong hands. */
    void changed(Account account, String oldAddress) {
        Notification what =
                Notification.of("U-8-done", oldAddress, account.mailAddress()).about(account.getId());
        mail(account, oldAddress, what);
        mail(account, account.mailAddress(), what);
    }

    private static Notification link(String event, Account account, String newAddress, String token) {
        return Notification.of(event, account.mailAddress(), newAddress)
                .about(account.getId())
                .linkingTo("/address-change?token=" + token)
                .keptSecret();
    }

    private void mail(Account account, String address, Notification what) {
        Recipient person = account.toRecipient();
        notifier.mail(Recipient.withoutAccount(person.name(), address, person.language()), what);
    }
}
