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
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.RingOrder;
import org.enishi.presence.data.Ringer;
import org.enishi.presence.data.RingingPlan;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.model.RingingPolicy;
import org.enishi.presence.store.DirectoryLines;
import org.enishi.presence.store.Ringings;
import org.enishi.shared.security.Actor;

/** Finds out who would be called for a group. Whose the group is was asked before. */
@ApplicationScoped
@Transactional
class RingDesk {

    @Inject
    private Ringings ringings;

    @Inject
    private DirectoryLines lines;

    @Inject
    private BoardPainter painter;

    /** Of several groups, in as many statements as for one. */
    Map<UUID, RingOrder> orders(Actor actor, Set<UUID> groupIds, LocalDate day) {
        if (groupIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, RingingPlan> plans = ringings.plans(actor.organisationId(), groupIds);
        Map<UUID, List<ExtensionFacts>> members = lines.ofGroups(actor.organisationId(), groupIds);
        Map<UUID, Whereabouts> seen =
                look(actor, members.values().stream().flatMap(List::stream).toList());
        return groupIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        group -> RingingPolicy.order(
                                plans.get(group), ringers(members.getOrDefault(group, List.of()), seen), day)));
    }

    RingOrder order(Actor actor, RingingPlan plan, LocalDate day) {
        return RingingPolicy.order(plan, members(actor, plan.groupId()), day);
    }

    /** In the order of their readings. */
    List<Ringer> members(Actor actor, UUID groupId) {
        List<ExtensionFacts> members =
                lines.ofGroups(actor.organisationId(), Set.of(groupId)).getOrDefault(groupId, List.of());
        return ringers(members, look(actor, members));
    }

    private Map<UUID, Whereabouts> look(Actor actor, List<ExtensionFacts> members) {
        return painter.look(
                actor,
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
