package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.MailAddress;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.notice.AddressBook;
import org.enishi.shared.notice.data.Recipient;

/** Answers where accounts are reached, and in which language. */
@ApplicationScoped
public class MailDirectory implements AddressBook {

    @Inject
    private Accounts accounts;

    /** Of the plain kind that people have. */
    public boolean isAddress(String typed) {
        return MailAddress.read(typed).isPresent();
    }

    @Override
    @Transactional
    public List<Recipient> find(Collection<UUID> accountIds) {
        return accounts.findAllWithOrganisation(accountIds).stream()
                .map(Account::toRecipient)
                .toList();
    }
}
