package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Callers;
import org.enishi.organisation.store.Callers.Caller;
import org.enishi.organisation.store.OpenSignIns;
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
    private OpenSignIns signIns;

    @Inject
    private TermsOfUse terms;

    @Inject
    private Settings settings;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public Optional<Actor> findActive(UUID accountId) {
        return active(callers.find(accountId, clock.instant()));
    }

    @Override
    @Transactional
    public Optional<Actor> findActive(UUID accountId, UUID signInId) {
        return active(callers.find(accountId, signInId, clock.instant()));
    }

    private Optional<Actor> active(Optional<Caller> found) {
        return found.filter(caller -> caller.account().holdsSignIn(clock.instant()))
                .map(caller -> describe(caller.account(), region -> caller.demanded()));
    }

    @Override
    @Transactional
    public Map<UUID, Actor> findActive(Collection<UUID> accountIds) {
        Instant now = clock.instant();
        Map<String, Integer> demanded = new HashMap<>();
        return accounts.findWithOrganisations(accountIds).stream()
                .filter(account -> account.holdsSignIn(now))
                .map(account -> describe(account, region -> demanded.computeIfAbsent(region, terms::demanded)))
                .collect(Collectors.toMap(Actor::accountId, Function.identity()));
    }

    @Override
    @Transactional
    public Map<UUID, Actor> findSignedIn(Collection<UUID> signInIds) {
        Map<UUID, UUID> open = signIns.open(signInIds);
        Map<UUID, Actor> people = findActive(Set.copyOf(open.values()));
        return open.entrySet().stream()
                .filter(signIn -> people.containsKey(signIn.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, signIn -> people.get(signIn.getValue())));
    }

    /**
     * Somebody of the operator who owes a second factor gets no further than to set it up, and nobody further than to agree to terms of
     * use that have changed.
     */
    Actor describe(Account account) {
        return describe(account, terms::demanded);
    }

    /** @param demanded which edition of the terms of use, by region */
    private Actor describe(Account account, ToIntFunction<String> demanded) {
        Actor actor = account.toActor();
        boolean owes = actor.isOperator()
                && settings.isSecondFactorDemandedOfOperator()
                && !account.credentials().hasSecondFactor();
        if (owes) {
            return actor.whileOwing(Owing.FIRST_STEPS);
        }
        boolean asked =
                !actor.isEntering() && account.credentials().agreedEdition() < demanded.applyAsInt(actor.region());
        return asked ? actor.whileOwing(Owing.CONSENT) : actor;
    }
}
