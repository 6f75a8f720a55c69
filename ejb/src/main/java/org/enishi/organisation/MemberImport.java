package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.ImportJobRow;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportOrder;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.model.ImportJob;
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

    /** From judging to ordering. */
    static final Duration PLAN_LASTS = Duration.ofMinutes(30);

    /** From the end of the work on, its outcome can be read. */
    static final Duration REPORT_LASTS = Duration.ofDays(7);

    @Inject
    private ImportLedger judge;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportJobLedger jobs;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RequestTrace trace;

    @Inject
    private Clock clock;

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
        runs.keep(actor, plan);
        return plan;
    }

    /** As it was judged. */
    @Requires(Permission.MEMBERS_ADMIT)
    public ImportPlan plan(UUID batchId) {
        return runs.find(currentActor.get(), batchId).orElseThrow(() -> new RuleViolated("rule.import.expired"));
    }

    /** Ordered a second time, it goes on as it does. */
    @Requires(Permission.MEMBERS_ADMIT)
    public void begin(ImportOrder order) {
        Actor actor = currentActor.get();
        if (jobs.isOrdered(actor, order.batchId())) {
            return;
        }
        ImportPlan plan = plan(order.batchId());
        Set<Integer> wanted = wanted(plan, order);
        ImportJob.Origin origin = new ImportJob.Origin(trace.requestId(), trace.address());
        jobs.order(actor, plan, wanted, new ImportWork.Terms(order.whole(), origin));
    }

    private static Set<Integer> wanted(ImportPlan plan, ImportOrder order) {
        if (order.whole() && !plan.isWhollyAdmissible()) {
            throw new RuleViolated("rule.import.notWhole");
        }
        Set<Integer> wanted = plan.admissible().stream()
                .map(ImportRow::number)
                .filter(number -> order.whole() || order.lines().contains(number))
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            throw new RuleViolated("rule.import.nobody");
        }
        return wanted;
    }

    /** Of the own organisation, whoever ordered it. */
    @Requires(Permission.MEMBERS_ADMIT)
    public ImportProgress progress(UUID batchId) {
        return jobs.progress(currentActor.get(), batchId);
    }

    /** What became of each line of the file, as far as the work is. */
    @Requires(Permission.MEMBERS_ADMIT)
    public List<ImportRow> report(UUID batchId) {
        return jobs.report(currentActor.get(), batchId);
    }

    /** What was ordered in the own organisation during the last days, the last one first. */
    @Requires(Permission.MEMBERS_ADMIT)
    public List<ImportJobRow> latest() {
        return jobs.latest(currentActor.get());
    }
}
