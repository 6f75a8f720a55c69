package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;

/**
 * The files that were judged and wait for their order, in the memory of the server that judged them: they are worth nothing
 * after half an hour and can be handed in again at any time.
 */
@ApplicationScoped
class ImportRuns {

    /** Of each person one; of all so many that they fit into memory. */
    private static final int MOST = 40;

    private record Judged(UUID by, ImportPlan plan) {

        boolean isForgotten(Instant now) {
            return now.isAfter(plan.validUntil());
        }
    }

    private final Map<UUID, Judged> plans = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** Whoever hands in another file means that one. */
    void keep(Actor actor, ImportPlan plan) {
        plans.values()
                .removeIf(known ->
                        known.isForgotten(clock.instant()) || known.by().equals(actor.accountId()));
        if (plans.size() >= MOST) {
            throw new RuleViolated("rule.import.busy");
        }
        plans.put(plan.batchId(), new Judged(actor.accountId(), plan));
    }

    /** Only one's own. */
    Optional<ImportPlan> find(Actor actor, UUID batchId) {
        return Optional.ofNullable(batchId)
                .map(plans::get)
                .filter(known -> known.by().equals(actor.accountId()))
                .filter(known -> !known.isForgotten(clock.instant()))
                .map(Judged::plan);
    }
}
