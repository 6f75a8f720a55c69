package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.ColleagueDirectory;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.data.AbsencePlanRow;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.presence.model.AbsencePlan;
import org.enishi.presence.store.Presences;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A person's own 休暇・不在予定. */
@Stateless
public class AbsencePlanService {

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    @Inject
    private ColleagueDirectory colleagues;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_PRESENCE)
    public List<AbsencePlanRow> list() {
        List<AbsencePlanRow> rows = presences.planRowsOf(currentActor.get().accountId(), clock.instant());
        Map<UUID, String> names = directory.names(
                Set.of(),
                rows.stream()
                        .map(AbsencePlanRow::substituteId)
                        .filter(Objects::nonNull)
                        .toList());
        return rows.stream()
                .map(row -> row.called(row.substituteId() == null ? "" : names.getOrDefault(row.substituteId(), "")))
                .toList();
    }

    /** Who may take the place: everybody else of the organisation. */
    @Requires(Permission.OWN_PRESENCE)
    public List<ColleagueRow> substitutes() {
        Actor actor = currentActor.get();
        return colleagues.activeOf(actor.organisationId()).stream()
                .filter(row -> !row.accountId().equals(actor.accountId()))
                .toList();
    }

    /** Whoever can be anywhere at all. */
    @Requires(Permission.PRESENCE_VIEW)
    public List<ColleagueRow> everybody() {
        return colleagues.activeOf(currentActor.get().organisationId());
    }

    @Requires(Permission.OWN_PRESENCE)
    public void plan(NewAbsencePlan wanted) {
        Actor actor = currentActor.get();
        AbsencePlan plan = new AbsencePlan(actor.accountId(), wanted, clock.instant(), clock.getZone());
        if (wanted.substituteId() != null
                && directory
                        .activeOf(actor.organisationId(), Set.of(wanted.substituteId()))
                        .isEmpty()) {
            throw new RuleViolated("rule.absencePlan.substitute");
        }
        boolean overlaps = presences.plansOf(actor.accountId(), clock.instant()).stream()
                .anyMatch(other -> other.startsAt().isBefore(plan.endsAt())
                        && plan.startsAt().isBefore(other.endsAt()));
        if (overlaps) {
            throw new RuleViolated("rule.absencePlan.overlap");
        }
        presences.add(plan);
        ledger.show(ledger.own(actor.accountId(), actor.organisationId()));
    }

    @Requires(Permission.OWN_PRESENCE)
    public void cancel(UUID planId) {
        Actor actor = currentActor.get();
        presences.remove(presences.findPlan(actor.accountId(), planId).orElseThrow(NotFound::new));
        ledger.show(ledger.own(actor.accountId(), actor.organisationId()));
    }
}
