package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkPlan;
import org.enishi.organisation.data.BulkReport;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.model.MemberBatch;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * One command to many members. First it is shown what it would do; then it is done, in transactions of at most five
 * hundred rows, to those who are still as they were shown; for ten minutes it can be taken back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemberBulk {

    private static final int ROWS_AT_ONCE = 500;

    /** Each costs a hash, so the locks would be held for long. */
    private static final int PASSWORDS_AT_ONCE = 20;

    /** What one request can bear. */
    private static final int MOST_PASSWORDS = 200;

    @Inject
    private BulkLedger ledger;

    @Inject
    private InitialPasswords initialPasswords;

    @Inject
    private AccessLaw law;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.MEMBERS_CHANGE)
    public BulkPlan preview(BulkSelection selection, MemberCommand command) {
        demandPermission(command);
        return new BulkPlan(command, ledger.preview(currentActor.get(), selection, command));
    }

    /** Whom a selection means, for what another domain does to them. */
    @Requires(Permission.MEMBERS_CHANGE)
    public List<MemberRow> people(BulkSelection selection) {
        return ledger.people(currentActor.get(), selection);
    }

    @Requires(Permission.MEMBERS_CHANGE)
    public BulkReport execute(BulkPlan plan) {
        demandPermission(plan.command());
        if (plan.whole()) {
            demandWhole(plan);
        }
        List<MemberBench.Target> targets = plan.rows().stream()
                .filter(row -> row.outcome() == BulkOutcome.CHANGED)
                .map(row -> MemberBench.Target.of(row.ref()))
                .toList();
        demandSuccessorStays(plan.command(), targets);
        MemberBatch batch = ledger.open(currentActor.get(), plan.command());
        List<BulkRow> rows = carryOut(batch.getId(), plan.command(), targets, plan.whole());
        return new BulkReport(
                batch.getId(), plan.command(), rows, batch.undoUntil().orElse(null));
    }

    /** What was changed again since then stays as it is, and the report says so. */
    @Requires(Permission.MEMBERS_CHANGE)
    public BulkReport undo(UUID batchId) {
        MemberBatch before = ledger.takeBack(currentActor.get(), batchId);
        MemberCommand inverse = before.inverse();
        demandPermission(inverse.action());
        MemberBatch batch = ledger.open(currentActor.get(), inverse);
        List<BulkRow> rows = carryOut(batch.getId(), inverse, ledger.targetsOf(batchId), false);
        return new BulkReport(batch.getId(), inverse, rows, batch.undoUntil().orElse(null));
    }

    private static void demandWhole(BulkPlan plan) {
        if (plan.count(BulkOutcome.REFUSED) > 0) {
            throw new RuleViolated("rule.bulk.notWhole");
        }
        if (plan.rows().size() > ROWS_AT_ONCE) {
            throw new RuleViolated("rule.bulk.wholeTooMany", ROWS_AT_ONCE);
        }
    }

    /** Not somebody who would be deleted with a later part of them. */
    private static void demandSuccessorStays(MemberCommand command, List<MemberBench.Target> targets) {
        if (targets.stream().anyMatch(target -> target.accountId().equals(command.successor()))) {
            throw new RuleViolated("rule.member.successor");
        }
    }

    private List<BulkRow> carryOut(
            UUID batchId, MemberCommand command, List<MemberBench.Target> targets, boolean whole) {
        boolean mints = command.action() == MemberAction.REISSUE;
        if (mints && targets.size() > MOST_PASSWORDS) {
            throw new RuleViolated("rule.bulk.tooMany", MOST_PASSWORDS);
        }
        AuditChannel channel = targets.size() == 1 ? AuditChannel.SCREEN : AuditChannel.BULK;
        Occasion occasion = Occasion.batch(channel, batchId);
        List<BulkRow> rows = new ArrayList<>();
        for (List<MemberBench.Target> some : Slices.of(targets, mints && !whole ? PASSWORDS_AT_ONCE : ROWS_AT_ONCE)) {
            List<InitialPasswords.Minted> minted = Stream.generate(initialPasswords::mint)
                    .limit(mints ? some.size() : 0)
                    .toList();
            MemberBench.Order order = new MemberBench.Order(command, some, occasion, minted);
            rows.addAll(whole ? ledger.carryOutWhole(order) : ledger.carryOut(order));
        }
        return rows;
    }

    /** What takes something back is found out here, and asked for by nobody. */
    private void demandPermission(MemberCommand command) {
        if (command.takingBack()) {
            throw new NotPermitted(command.action().name());
        }
        demandPermission(command.action());
    }

    private void demandPermission(MemberAction action) {
        Permission permission = switch (action) {
            case CHANGE_ROLE, UNLOCK, REISSUE -> Permission.MEMBERS_CHANGE;
            case SUSPEND, RESUME -> Permission.MEMBERS_SUSPEND;
            case DELETE, RESTORE -> Permission.MEMBERS_DELETE;
        };
        if (!law.permits(currentActor.get().standing(), permission)) {
            throw new NotPermitted(permission.name());
        }
    }
}
