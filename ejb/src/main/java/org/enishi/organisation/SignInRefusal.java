package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult;

/** Counts whatever did not let anybody in, by whichever way it was tried, and says the same of all. */
@ApplicationScoped
class SignInRefusal {

    @Inject
    private SignInLedger ledger;

    SignInResult refuse(SignInAttempt attempt, SignInKeys keys) {
        openGuard(keys.address());
        openGuard(keys.name());
        ledger.recordRefusal(attempt, keys);
        return SignInResult.refused();
    }

    private void openGuard(String key) {
        try {
            ledger.open(key);
        } catch (PersistenceException | TransactionalException alreadyThere) {
            if (!ledger.exists(key)) {
                throw alreadyThere;
            }
        }
    }
}
