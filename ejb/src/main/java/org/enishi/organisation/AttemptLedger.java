package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.enishi.organisation.model.SignInGuard;
import org.enishi.organisation.model.SignInLimit;
import org.enishi.organisation.store.SignInGuards;

/** The counters on disk, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AttemptLedger {

    @Inject
    private SignInGuards guards;

    @Inject
    private Clock clock;

    boolean isClosed(String key) {
        return guards.find(key).filter(guard -> guard.isClosed(clock.instant())).isPresent();
    }

    /** Of two who are first at once, one fails here; the row of the other is good for both. */
    void open(String key) {
        if (guards.find(key).isEmpty()) {
            guards.add(new SignInGuard(key));
        }
    }

    boolean record(String key, SignInLimit limit) {
        return guards.lock(key).orElseThrow().recordFailure(limit, clock.instant());
    }

    void forget(String key) {
        guards.lock(key).ifPresent(SignInGuard::recordSuccess);
    }
}
