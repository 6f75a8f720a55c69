package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    RingOrder order(Actor actor, UUID groupId, LocalDate day) {
        return order(actor, ringings.plan(actor.organisationId(), groupId), day);
    }

    RingOrder order(Actor actor, RingingPlan plan, LocalDate day) {
        return RingingPolicy.order(plan, members(actor, plan.groupId()), day);
    }

    /** In the order of their readings. */
    List<Ringer> members(Actor actor, UUID groupId) {
        List<ExtensionFacts> members = lines.ofGroup(actor.organisationId(), groupId);
        Map<UUID, Whereabouts> seen = painter.look(
                actor,
                members.stream()
                        .map(ExtensionFacts::accountId)
                        .filter(Objects::nonNull)
                        .toList());
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
