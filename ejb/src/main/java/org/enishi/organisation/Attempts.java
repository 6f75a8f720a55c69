package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.organisation.model.SignInLimit;

/** Counts what can be tried again and again: proofs of the own password, requests for links. Kept whatever follows. */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class.getName());

    @Inject
    private AttemptLedger ledger;

    static String ofOwn(UUID accountId) {
        return "own:" + accountId;
    }

    static String ofReset(String remoteAddress) {
        return "reset:" + remoteAddress;
    }

    static String ofApplication(String remoteAddress) {
        return "apply:" + remoteAddress;
    }

    static String ofApplicant(String loginKey) {
        return "applicant:" + loginKey;
    }

    boolean isClosed(String key) {
        return ledger.isClosed(key);
    }

    void record(String key, SignInLimit limit) {
        try {
            ledger.open(key);
        } catch (PersistenceException | TransactionalException opened) {
            LOG.log(Level.FINE, "Opened by somebody else at the same moment", opened);
        }
        ledger.record(key, limit);
    }

    void forget(String key) {
        ledger.forget(key);
    }
}
