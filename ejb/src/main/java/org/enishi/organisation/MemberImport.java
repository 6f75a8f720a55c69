package org.enishi.organisation;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportOrder;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.data.ImportRow;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * The people of a file. First it is judged and nothing is written; then the administrator says whom he means, and those are
 * judged once more and added while he looks on or does something else.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemberImport {

    /** Lines of a file. */
    public static final int MOST = 5000;

    /** From judging to ordering; and how long the outcome can be read. */
    static final Duration PLAN_LASTS = Duration.ofMinutes(30);

    @Inject
    private ImportLedger judge;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportWork work;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RequestTrace trace;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @Requires(Permission.MEMBERS_ADMIT)
    public ImportPlan check(List<ImportLine> lines) {
        if (lines.isEmpty()) {
            throw new RuleViolated("rule.import.empty");
        }
        if (lines.size() > MOST) {
            throw new RuleViolated("rule.import.tooMany", MOST);
        }
        Actor actor = currentActor.get();
        ImportPlan plan = new ImportPlan(
                UUID.randomUUID(), judge.judge(actor, lines), clock.instant().plus(PLAN_LASTS));
        runs.keep(new ImportRun(actor, plan));
        return plan;
    }

    /** As it was judged. */
    @Requires(Permission.MEMBERS_ADMIT)
    public ImportPlan plan(UUID batchId) {
        return find(batchId).plan();
    }

    /** Ordered a second time, it goes on as it does. */
    @Requires(Permission.MEMBERS_ADMIT)
    public void begin(ImportOrder order) {
        Actor actor = currentActor.get();
        ImportRun run = find(order.batchId());
        List<ImportLine> wanted = wanted(run.plan(), order);
        if (run.isUnderWay()) {
            return;
        }
        if (runs.isAnyUnderWay(actor.organisationId())) {
            throw new RuleViolated("rule.import.underWay");
        }
        if (run.order(wanted, order.whole(), trace)) {
            executor.execute(() -> work.carryOut(run));
        }
    }

    private static List<ImportLine> wanted(ImportPlan plan, ImportOrder order) {
        if (order.whole() && !plan.isWhollyAdmissible()) {
            throw new RuleViolated("rule.import.notWhole");
        }
        List<ImportLine> wanted = plan.admissible().stream()
                .filter(row -> order.whole() || order.lines().contains(row.number()))
                .map(ImportRow::line)
                .toList();
        if (wanted.isEmpty()) {
            throw new RuleViolated("rule.import.nobody");
        }
        return wanted;
    }

    @Requires(Permission.MEMBERS_ADMIT)
    public ImportProgress progress(UUID batchId) {
        return find(batchId).progress();
    }

    private ImportRun find(UUID batchId) {
        return runs.find(currentActor.get(), batchId).orElseThrow(() -> new RuleViolated("rule.import.expired"));
    }
}
