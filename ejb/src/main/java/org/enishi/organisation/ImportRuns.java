package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;

/** The files of this moment. */
@ApplicationScoped
class ImportRuns {

    /** Of each person one; of all so many that they fit into memory. */
    private static final int MOST = 40;

    private final Map<UUID, ImportRun> runs = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    /** Whoever hands in another file means that one. */
    void keep(ImportRun run) {
        runs.values()
                .removeIf(
                        known -> known.isForgotten(clock.instant()) || known.isOf(run.actor()) && !known.isUnderWay());
        if (runs.size() >= MOST) {
            throw new RuleViolated("rule.import.busy");
        }
        runs.put(run.batchId(), run);
    }

    /** Only one's own. */
    Optional<ImportRun> find(Actor actor, UUID batchId) {
        return Optional.ofNullable(batchId)
                .map(runs::get)
                .filter(run -> run.isOf(actor))
                .filter(run -> !run.isForgotten(clock.instant()));
    }

    boolean isAnyUnderWay(UUID organisationId) {
        return runs.values().stream()
                .anyMatch(
                        run -> run.isUnderWay() && run.actor().organisationId().equals(organisationId));
    }
}
