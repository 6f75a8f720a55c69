package org.enishi.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.settings.Settings;

/**
 * Answers whether a name and a password belong together. Every attempt goes the same way, for an unknown name, a wrong
 * password, a closed or suspended account: the same look-ups, one hashing, the same refusal. So neither the answer nor
 * its time tells who exists.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject
    private SignInLedger ledger;

    @Inject
    private PasswordHash passwords;

    @Inject
    private Settings settings;

    /** Hashing takes long, so no transaction and no connection is held while it runs. */
    @PermitAll
    public SignInResult signIn(SignInAttempt attempt) {
        SignInKeys keys = SignInKeys.of(attempt, settings.failedSignInsPerMinute());
        if (ledger.isClosed(keys.address())) {
            return SignInResult.tooMany();
        }
        SignInLedger.Candidate candidate = ledger.findCandidate(attempt.login());
        boolean matches = passwords.verify(attempt.password(), candidate.passwordHash());
        if (!matches || !candidate.maySignIn()) {
            return refuse(attempt, keys);
        }
        Optional<String> stronger = passwords.isWeak(candidate.passwordHash())
                ? Optional.of(passwords.hash(attempt.password()))
                : Optional.empty();
        return SignInResult.welcome(ledger.recordWelcome(candidate.accountId(), keys, stronger));
    }

    private SignInResult refuse(SignInAttempt attempt, SignInKeys keys) {
        openGuard(keys.address());
        openGuard(keys.name());
        ledger.recordRefusal(attempt, keys);
        return SignInResult.refused();
    }

    private void openGuard(String key) {
        try {
            ledger.open(key);
        } catch (PersistenceException | jakarta.transaction.TransactionalException alreadyThere) {
            if (!ledger.exists(key)) {
                throw alreadyThere;
            }
        }
    }
}
