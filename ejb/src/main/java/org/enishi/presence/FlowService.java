package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowRoute;
import org.enishi.presence.data.FlowSheet;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.OpenHours;
import org.enishi.presence.model.CallFlow;
import org.enishi.presence.model.FlowPolicy;
import org.enishi.presence.model.FlowWords;
import org.enishi.presence.store.CallFlows;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** コールフロー of the numbers of the own organisation, and where a call would go now. */
@Stateless
public class FlowService {

    @Inject
    private CallFlows flows;

    @Inject
    private ExtensionGroups groups;

    @Inject
    private Consoles consoles;

    @Inject
    private RingDesk desk;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** By their numbers. */
    @Requires(Permission.CALLS_EDIT)
    public List<FlowSheet> list() {
        List<FlowPlan> plans =
                flows.of(organisation()).stream().map(CallFlow::toPlan).toList();
        LocalDateTime now = LocalDateTime.now(clock);
        Map<UUID, FlowPolicy.Called> called = called(plans, now);
        OpenHours house = house();
        return plans.stream()
                .map(plan -> new FlowSheet(plan, FlowPolicy.route(plan.within(house), now, called)))
                .toList();
    }

    @Requires(Permission.CALLS_EDIT)
    public FlowPlan read(UUID id) {
        return flows.find(organisation(), id).orElseThrow(NotFound::new).toPlan();
    }

    /** Where a call would go if this were settled. Who is there is as it is now. @param moment null for now */
    @Requires(Permission.CALLS_EDIT)
    public FlowRoute preview(FlowPlan typed, LocalDateTime moment) {
        LocalDateTime when = moment == null ? LocalDateTime.now(clock) : moment;
        FlowPlan checked = checked(typed);
        return FlowPolicy.route(checked.within(house()), when, called(List.of(checked), when));
    }

    /** @return its id */
    @Requires(Permission.CALLS_EDIT)
    public UUID establish(FlowPlan typed) {
        FlowPlan checked = checked(typed);
        CallFlow flow = new CallFlow(organisation(), checked, clock.instant());
        flows.add(flow);
        flows.settle();
        tell(flow.toPlan(), Map.of(), said(checked));
        return flow.getId();
    }

    /** 更新. Refused where another administrator was faster. */
    @Requires(Permission.CALLS_EDIT)
    public void settle(FlowPlan typed) {
        CallFlow flow = lock(typed.id(), typed.version());
        FlowPlan before = flow.toPlan();
        FlowPlan checked = checked(typed);
        flow.settle(checked, clock.instant());
        flows.settle();
        tell(checked, said(before), said(checked));
    }

    @Requires(Permission.CALLS_EDIT)
    public void remove(UUID id, long version) {
        CallFlow flow = lock(id, version);
        flows.remove(flow);
        audit.record(
                AuditAct.FLOW_REMOVED,
                about(flow.toPlan()).changing("dialled", flow.toPlan().dialled(), null));
    }

    private CallFlow lock(UUID id, long version) {
        CallFlow flow = flows.lock(organisation(), id).orElseThrow(NotFound::new);
        if (flow.getVersion() != version) {
            throw new StaleEdit();
        }
        return flow;
    }

    private FlowPlan checked(FlowPlan typed) {
        FlowPlan checked = FlowPolicy.checked(typed);
        Set<UUID> known = groups.rows(organisation()).stream().map(GroupRow::id).collect(Collectors.toSet());
        if (!known.containsAll(checked.groups().toList())) {
            throw new RuleViolated("rule.flow.group");
        }
        return checked;
    }

    private Map<UUID, FlowPolicy.Called> called(List<FlowPlan> plans, LocalDateTime when) {
        Set<UUID> wanted = plans.stream().flatMap(FlowPlan::groups).collect(Collectors.toSet());
        return desk.called(organisation(), wanted, when.toLocalDate());
    }

    /** Only what has become another thing. */
    private void tell(FlowPlan plan, Map<String, String> before, Map<String, String> after) {
        after.forEach((item, value) -> {
            if (!value.equals(before.getOrDefault(item, ""))) {
                audit.record(AuditAct.FLOW_CHANGED, about(plan).changing(item, before.get(item), value));
            }
        });
    }

    private AuditDetail about(FlowPlan plan) {
        return AuditDetail.on(plan.id(), plan.dialled() + " " + plan.name()).within(organisation());
    }

    private Map<String, String> said(FlowPlan plan) {
        return FlowWords.of(
                plan, groups.rows(organisation()).stream().collect(Collectors.toMap(GroupRow::id, GroupRow::name)));
    }

    private OpenHours house() {
        return consoles.read(organisation()).hours();
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
