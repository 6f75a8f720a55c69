package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.RingOrder;
import org.enishi.presence.data.Ringer;
import org.enishi.presence.data.RingingPlan;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.model.FlowPolicy;
import org.enishi.presence.model.RingingPolicy;
import org.enishi.presence.store.DirectoryLines;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.presence.store.Ringings;

/** Finds out who would be called for a group. Whose the group is was asked before. */
@ApplicationScoped
@Transactional
class RingDesk {

    @Inject
    private Ringings ringings;

    @Inject
    private DirectoryLines lines;

    @Inject
    private ExtensionGroups groups;

    @Inject
    private BoardPainter painter;

    /** Several groups as they are called now, in as many statements as for one. Those that are there no more are missing. */
    Map<UUID, FlowPolicy.Called> called(UUID organisationId, Set<UUID> groupIds, LocalDate day) {
        if (groupIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, RingOrder> orders = orders(organisationId, groupIds, day);
        return groups.rows(organisationId).stream()
                .filter(group -> groupIds.contains(group.id()))
                .collect(Collectors.toMap(
                        GroupRow::id, group -> new FlowPolicy.Called(group.name(), orders.get(group.id()))));
    }

    private Map<UUID, RingOrder> orders(UUID organisationId, Set<UUID> groupIds, LocalDate day) {
        Map<UUID, RingingPlan> plans = ringings.plans(organisationId, groupIds);
        Map<UUID, List<ExtensionFacts>> members = lines.ofGroups(organisationId, groupIds);
        Map<UUID, Whereabouts> seen = look(
                organisationId, members.values().stream().flatMap(List::stream).toList());
        return groupIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        group -> RingingPolicy.order(
                                plans.get(group), ringers(members.getOrDefault(group, List.of()), seen), day)));
    }

    RingOrder order(UUID organisationId, RingingPlan plan, LocalDate day) {
        return RingingPolicy.order(plan, members(organisationId, plan.groupId()), day);
    }

    /** Of lines that are called without their group: whoever is not there is passed over. */
    RingOrder usual(UUID organisationId, List<ExtensionFacts> called, LocalDate day) {
        return RingingPolicy.order(RingingPlan.usual(null), ringers(called, look(organisationId, called)), day);
    }

    /** In the order of their readings. */
    List<Ringer> members(UUID organisationId, UUID groupId) {
        List<ExtensionFacts> members =
                lines.ofGroups(organisationId, Set.of(groupId)).getOrDefault(groupId, List.of());
        return ringers(members, look(organisationId, members));
    }

    private Map<UUID, Whereabouts> look(UUID organisationId, List<ExtensionFacts> members) {
        return painter.look(
                organisationId,
                members.stream()
                        .map(ExtensionFacts::accountId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static List<Ringer> ringers(List<ExtensionFacts> members, Map<UUID, Whereabouts> seen) {
        return members.stream()
                .map(one -> new Ringer(one.id(), one.name(), one.number(), stateOf(one, seen)))
                .toList();
    }

    private static PresenceState stateOf(ExtensionFacts one, Map<UUID, Whereabouts> seen) {
        if (!one.isPerson()) {
            return null;
        }
        Whereabouts found = seen.get(one.accountId());
        return found == null ? PresenceState.UNUSED : found.state();
    }
}
