package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.ActorSource;

/** Answers who an account is now. An account that may not act is answered like one that does not exist. */
@ApplicationScoped
public class ActorDirectory implements ActorSource {

    @Inject
    private Accounts accounts;

    @Override
    @Transactional
    public Optional<Actor> findActive(UUID accountId) {
        return accounts.findWithOrganisation(accountId).filter(Account::mayAct).map(Account::toActor);
    }
}
