package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.fault.NotFound;

/** The part of choosing a password that needs the database. */
@ApplicationScoped
@Transactional
class PasswordLedger {

    @Inject
    private Accounts accounts;

    void judge(UUID accountId, String password) {}

    void storeFirst(UUID accountId, String hash) {
        lock(accountId).firstSignIn().chooseFirst(hash);
        accounts.write();
    }

    private Account lock(UUID accountId) {
        return accounts.lock(accountId).orElseThrow(NotFound::new);
    }
}
