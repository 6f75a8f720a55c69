package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.enishi.organisation.model.SignInLimit;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.PasswordHash;

/**
 * Asks a person who is signed in for his password once more, before he changes what lets him in. Whoever sits down at a
 * desk that was left may not try for ever. Slow, so outside of transactions.
 */
@ApplicationScoped
class OwnProof {

    @Inject
    private Attempts attempts;

    @Inject
    private PasswordLedger ledger;

    @Inject
    private PasswordHash passwords;

    void demand(Actor actor, String currentPassword) {
        String key = Attempts.ofOwn(actor.accountId());
        SignInLimit limit = SignInLimit.ofName();
        if (attempts.isClosed(key)) {
            throw new RuleViolated("rule.password.tooMany", limit.closedFor().toMinutes());
        }
        String typed = currentPassword == null ? "" : currentPassword;
        if (!passwords.verify(typed, ledger.hashOf(actor.accountId()))) {
            attempts.record(key, limit);
            throw new RuleViolated("rule.password.current");
        }
        attempts.forget(key);
    }
}
