package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.enishi.organisation.data.ImportJobRow;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.model.ImportJob;
import org.enishi.organisation.model.ImportJobLine;
import org.enishi.organisation.store.ImportJobs;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;

/** What was ordered, how far it is and what became of it, in transactions that are over before anybody hashes. */
@ApplicationScoped
@Transactional
class ImportJobLedger {

    /** Of one organisation, as the page lists them. */
    private static final int LATEST = 10;

    @Inject
    private ImportJobs jobs;

    @Inject
    private MemberDesk desk;

    @Inject
    private ImportNews news;

    @Inject
    private Clock clock;

    boolean isOrdered(Actor actor, UUID batchId) {
        return jobs.find(batchId)
                .filter(job -> job.isOf(actor.organisationId()))
                .isPresent();
    }

    /** One at a time in each organisation. */
    void order(Actor actor, ImportPlan plan, Set<Integer> wanted, ImportWork.Terms terms) {
        desk.lock(actor.organisationId());
        if (isOrdered(actor, plan.batchId())) {
            return;
        }
        if (jobs.isAnyUnderWay(actor.organisationId())) {
            throw new RuleViolated("rule.import.underWay");
        }
        ImportJob job = new ImportJob(plan.batchId(), actor, terms.origin(), terms.whole(), clock.instant());
        jobs.add(
                job,
                plan.rows().stream()
                        .map(row -> new ImportJobLine(job.getId(), row, wanted.contains(row.number())))
                        .toList());
    }

    List<UUID> toWorkOn(UUID worker) {
        return jobs.toWorkOn(worker, clock.instant());
    }

    /** Empty when it is over, or another server works on it. */
    Optional<ImportJob> claim(UUID id, UUID worker) {
        return jobs.lock(id).filter(job -> job.claim(worker, clock.instant()));
    }

    List<ImportJobLine> openLines(UUID id, int most) {
        return jobs.openLines(id, most);
    }

    int countOpenLines(UUID id) {
        return jobs.countOpenLines(id);
    }

    void write(UUID id, int prepared) {
        change(id, job -> job.prepare(prepared));
    }

    void end(UUID id, String why) {
        change(id, job -> {
            job.end(why, clock.instant());
            news.over(job);
        });
    }

    void fail(UUID id) {
        change(id, job -> {
            job.fail(clock.instant());
            if (job.isOver()) {
                news.over(job);
            }
        });
    }

    private void change(UUID id, Consumer<ImportJob> change) {
        jobs.lock(id).filter(job -> !job.isOver()).ifPresent(change);
    }

    /** One that another server has done meanwhile stays as it is. */
    void refuse(UUID lineId, ImportRow refused) {
        jobs.lockLine(lineId)
                .filter(ImportJobLine::isOpen)
                .ifPresent(line -> line.become(refused.outcome(), refused.reason()));
    }

    ImportProgress progress(Actor actor, UUID batchId) {
        ImportJob job = find(actor, batchId);
        Refusal why = job.refusal() == null ? null : Refusal.of(job.refusal());
        return ImportProgress.of(jobs.countLines(job.getId()), job.prepared(), job.isOver(), job.orderedAt(), why);
    }

    List<ImportRow> report(Actor actor, UUID batchId) {
        return jobs.lines(find(actor, batchId).getId()).stream()
                .map(ImportJobLine::row)
                .toList();
    }

    List<ImportJobRow> latest(Actor actor) {
        return jobs.ofOrganisation(actor.organisationId(), LATEST);
    }

    private ImportJob find(Actor actor, UUID batchId) {
        return jobs.find(batchId)
                .filter(job -> job.isOf(actor.organisationId()))
                .orElseThrow(NotFound::new);
    }

    /** Names and addresses of a file are kept no longer than somebody may want to look at what became of it. */
    void forgetOld() {
        jobs.removeOverBefore(clock.instant().minus(MemberImport.REPORT_LASTS));
    }
}
