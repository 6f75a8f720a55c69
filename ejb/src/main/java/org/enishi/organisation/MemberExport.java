package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.model.RightsPolicy;
import org.enishi.organisation.store.MemberPages;
import org.enishi.organisation.store.Members;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The user list as something to take away: piece by piece, so that its length does not matter. */
@Stateless
public class MemberExport {

    /** How many people come at once: what is in memory of a file, however long it is. */
    public static final int AT_ONCE = 250;

    @Inject
    private Members members;

    @Inject
    private MemberPages pages;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Records that it is taken, before a single row is. Returns how many people it will be. */
    @Requires(Permission.MEMBERS_EXPORT)
    public long begin(BulkSelection selection) {
        Actor actor = currentActor.get();
        long people = selection.isByCriteria()
                ? pages.countVisibleTo(actor, selection.criteria(), clock.instant())
                        - selection.except().size()
                : known(selection).size();
        audit.record(
                AuditAct.MEMBERS_EXPORTED,
                AuditDetail.none()
                        .within(actor.organisationId())
                        .changing("people", null, String.valueOf(Math.max(0, people))));
        return people;
    }

    /**
     * The next piece of those whom a filter finds; empty when there are no more.
     *
     * @param last the last one of the piece before; null to begin with
     */
    @Requires(Permission.MEMBERS_EXPORT)
    public List<MemberLine> next(MemberFilter filter, MemberLine last) {
        Instant now = clock.instant();
        MemberRow after = last == null ? null : last.row();
        return lines(members.visibleAfter(currentActor.get(), filter, after, AT_ONCE, now), now);
    }

    /** Those who were named, as far as there are any. */
    @Requires(Permission.MEMBERS_EXPORT)
    public List<MemberLine> named(BulkSelection selection) {
        return lines(known(selection), clock.instant());
    }

    private List<MemberRow> known(BulkSelection selection) {
        if (selection.accountIds().size() > BulkLedger.MOST) {
            throw new RuleViolated("rule.bulk.tooMany", BulkLedger.MOST);
        }
        List<MemberRow> rows = new ArrayList<>();
        Slices.of(List.copyOf(selection.accountIds()), AT_ONCE)
                .forEach(some -> rows.addAll(members.findAllVisibleTo(currentActor.get(), some)));
        return rows.stream()
                .filter(row -> row.state().isLiving())
                .sorted(Comparator.comparing(MemberRow::organisationKana).thenComparing(MemberRow::kana))
                .toList();
    }

    private static List<MemberLine> lines(List<MemberRow> rows, Instant now) {
        return rows.stream()
                .map(row -> new MemberLine(
                        row, row.statusAt(now), Set.of(), RightsPolicy.of(row.role(), row.organisationKind())))
                .toList();
    }
}
