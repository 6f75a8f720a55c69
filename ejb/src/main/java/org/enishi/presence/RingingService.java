package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.RingOrder;
import org.enishi.presence.data.Ringer;
import org.enishi.presence.data.RingingPlan;
import org.enishi.presence.data.RingingSheet;
import org.enishi.presence.model.Ringing;
import org.enishi.presence.model.RingingPolicy;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.presence.store.Ringings;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 着信順位設定 of the groups of the own organisation, and who would be called now. */
@Stateless
public class RingingService {

    @Inject
    private Ringings ringings;

    @Inject
    private ExtensionGroups groups;

    @Inject
    private RingDesk desk;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.CALLS_EDIT)
    public RingingSheet read(UUID groupId) {
        GroupRow group = find(groupId);
        RingingPlan plan = ringings.plan(organisation(), groupId);
        return new RingingSheet(group.name(), plan, orderNow(plan));
    }

    /** What a call would do now if this were settled. Nothing is. */
    @Requires(Permission.CALLS_EDIT)
    public RingOrder preview(RingingPlan typed) {
        find(typed.groupId());
        return orderNow(typed);
    }

    /** Everybody of the group, in the order that was typed. */
    @Requires(Permission.CALLS_EDIT)
    public List<Ringer> seats(RingingPlan typed) {
        find(typed.groupId());
        return RingingPolicy.seated(typed.seats(), members(typed.groupId()));
    }

    /** 更新. Refused where another administrator was faster. */
    @Requires(Permission.CALLS_EDIT)
    public void settle(RingingPlan typed) {
        GroupRow group = find(typed.groupId());
        RingingPlan checked = RingingPolicy.checked(typed);
        Ringing known = ringings.lock(organisation(), typed.groupId()).orElse(null);
        RingingPlan before = known == null ? RingingPlan.usual(typed.groupId()) : known.toPlan();
        if (before.version() != typed.version()) {
            throw new StaleEdit();
        }
        Ringing ringing = known == null ? new Ringing(organisation(), typed.groupId()) : known;
        ringing.settle(checked, clock.instant());
        if (known == null) {
            ringings.add(ringing);
        }
        Map<UUID, String> names = members(typed.groupId()).stream().collect(Collectors.toMap(Ringer::id, Ringer::name));
        audit.record(
                AuditAct.RINGING_CHANGED,
                AuditDetail.on(group.id(), group.name())
                        .within(organisation())
                        .changing("ringing", said(before, names), said(checked, names)));
    }

    private static String said(RingingPlan plan, Map<UUID, String> names) {
        return plan.strategy() + (plan.skipAway() ? " skip away" : "") + (plan.skipOffline() ? " skip offline" : "")
                + " / "
                + plan.seats().stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(", "))
                + " / " + plan.lastResort();
    }

    private RingOrder orderNow(RingingPlan plan) {
        return desk.order(organisation(), plan, LocalDate.now(clock));
    }

    private List<Ringer> members(UUID groupId) {
        return desk.members(organisation(), groupId);
    }

    private GroupRow find(UUID groupId) {
        return groups.rows(organisation()).stream()
                .filter(group -> group.id().equals(groupId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
