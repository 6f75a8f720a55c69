package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.model.Candidate;
import org.enishi.organisation.model.Judgement;
import org.enishi.organisation.model.MemberBatch;
import org.enishi.organisation.model.MemberBatchItem;
import org.enishi.organisation.model.MemberFacts;
import org.enishi.organisation.store.MemberBatches;
import org.enishi.organisation.store.Members;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;

/** The steps of a command to many, each in a transaction of its own: what is done stays done when a later step fails. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class BulkLedger {

    static final int MOST = 5000;

    @Inject
    private Members members;

    @Inject
    private MemberBatches batches;

    @Inject
    private MemberDesk desk;

    @Inject
    private MemberBench bench;

    @Inject
    private Clock clock;

    List<BulkRow> preview(Actor actor, BulkSelection selection, MemberCommand command) {
        Instant now = clock.instant();
        List<MemberRow> rows = people(actor, selection);
        List<Candidate> candidates = rows.stream()
                .map(row -> new Candidate(row.ref(), row.name(), row.mailAddress(), MemberFacts.of(row, now), null))
                .toList();
        return new Judgement(actor, command, desk.factsOf(rows), now).on(candidates);
    }

    List<MemberRow> people(Actor actor, BulkSelection selection) {
        return selection.isByCriteria()
                ? matching(actor, selection.criteria(), clock.instant()).stream()
                        .filter(row -> !selection.except().contains(row.accountId()))
                        .toList()
                : named(actor, List.copyOf(selection.accountIds()));
    }

    private List<MemberRow> matching(Actor actor, MemberFilter filter, Instant now) {
        List<MemberRow> rows = new ArrayList<>();
        List<MemberRow> next;
        do {
            MemberRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            next = members.visibleAfter(actor, filter, last, PageRequest.MAXIMUM_SIZE, now);
            rows.addAll(next);
            limit(rows.size());
        } while (next.size() == PageRequest.MAXIMUM_SIZE);
        return rows;
    }

    private List<MemberRow> named(Actor actor, List<UUID> ids) {
        limit(ids.size());
        List<MemberRow> rows = new ArrayList<>();
        for (List<UUID> some : Slices.of(ids, PageRequest.MAXIMUM_SIZE)) {
            rows.addAll(members.findAllVisibleTo(actor, some));
        }
        return rows;
    }

    private static void limit(int people) {
        if (people > MOST) {
            throw new RuleViolated("rule.bulk.tooMany", MOST);
        }
    }

    MemberBatch open(Actor actor, MemberCommand command) {
        MemberBatch batch = new MemberBatch(actor, command, clock.instant());
        batches.add(batch);
        return batch;
    }

    List<BulkRow> carryOut(MemberBench.Order order) {
        MemberBench.Done done = bench.carryOut(order);
        done.changed()
                .forEach(account ->
                        batches.add(new MemberBatchItem(order.occasion().batchId(), account)));
        return done.rows();
    }

    /** To all of them or to nobody. */
    List<BulkRow> carryOutWhole(MemberBench.Order order) {
        List<BulkRow> rows = carryOut(order);
        if (rows.stream().anyMatch(row -> row.outcome() == BulkOutcome.REFUSED)) {
            throw new RuleViolated("rule.bulk.notWhole");
        }
        return rows;
    }

    /** It can be taken back once. Empty for somebody else's. */
    MemberBatch takeBack(Actor actor, UUID batchId) {
        MemberBatch batch =
                batches.lock(batchId).filter(found -> found.isOf(actor)).orElseThrow(NotFound::new);
        batch.undo(clock.instant());
        return batch;
    }

    List<MemberBench.Target> targetsOf(UUID batchId) {
        return batches.items(batchId).stream()
                .map(item -> new MemberBench.Target(item.accountId(), item::isStillSo))
                .toList();
    }
}
