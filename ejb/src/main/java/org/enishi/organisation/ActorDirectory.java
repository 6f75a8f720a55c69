package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.ActorSource;
import org.enishi.shared.security.Owing;
import org.enishi.shared.settings.Settings;

/** Answers who an account is now. An account that may not act is answered like one that does not exist. */
@ApplicationScoped
public class ActorDirectory implements ActorSource {

    @Inject
    private Accounts accounts;

    @Inject
    private TermsOfUse terms;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public Optional<Actor> findActive(UUID accountId) {
        return accounts.findWithOrganisation(accountId)
                .filter(account -> account.holdsSignIn(clock.instant()))
                .map(this::describe);
    }

    /**
     * Somebody of the operator who owes a second factor gets no further than to set it up, and nobody further than to agree to terms of
     * use that have changed.
     */
    Actor describe(Account account) {
        Actor actor = account.toActor();
        boolean owes = actor.isOperator()
                && settings.isSecondFactorDemandedOfOperator()
                && !account.credentials().hasSecondFactor();
        if (owes) {
            return actor.whileOwing(Owing.FIRST_STEPS);
        }
        return !actor.isEntering() && terms.asks(account) ? actor.whileOwing(Owing.CONSENT) : actor;
    }
}
