package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.CallAnswer;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.model.CallFlow;
import org.enishi.presence.model.FlowPolicy;
import org.enishi.presence.model.PhoneNumber;
import org.enishi.presence.model.SwitchboardPolicy;
import org.enishi.presence.store.CallFlows;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.DirectoryLines;
import org.enishi.presence.store.ExtensionGroups;

/** Finds what is called under what somebody dials: first a flow, as 電話番号情報 says, then a line, then a group. */
@ApplicationScoped
@Transactional
class CallRouter {

    @Inject
    private CallFlows flows;

    @Inject
    private DirectoryLines lines;

    @Inject
    private ExtensionGroups groups;

    @Inject
    private Consoles consoles;

    @Inject
    private RingDesk desk;

    @Inject
    private Clock clock;

    /** @param dialled a number, or the name or the id of a group */
    CallAnswer ask(UUID organisationId, String dialled) {
        String number = PhoneNumber.beginning(dialled);
        LocalDateTime now = LocalDateTime.now(clock);
        return flow(organisationId, number, now)
                .or(() -> line(organisationId, number, now))
                .or(() -> group(organisationId, dialled.strip(), now))
                .orElseGet(() -> CallAnswer.unknown(dialled));
    }

    private Optional<CallAnswer> flow(UUID organisationId, String number, LocalDateTime now) {
        return flows.dialled(organisationId, number)
                .map(CallFlow::toPlan)
                .map(plan -> plan.within(consoles.read(organisationId).hours()))
                .map(plan -> new CallAnswer(
                        true,
                        number,
                        SwitchboardPolicy.targets(FlowPolicy.route(
                                plan, now, desk.called(organisationId, of(plan), now.toLocalDate())))));
    }

    private static Set<UUID> of(FlowPlan plan) {
        return plan.groups().collect(Collectors.toSet());
    }

    /** Whoever has no number is kept with an empty one. */
    private Optional<CallAnswer> line(UUID organisationId, String number, LocalDateTime now) {
        List<ExtensionFacts> found = number.isEmpty() ? List.of() : lines.answering(organisationId, number);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new CallAnswer(
                        true, number, SwitchboardPolicy.targets(desk.usual(organisationId, found, now.toLocalDate()))));
    }

    private Optional<CallAnswer> group(UUID organisationId, String dialled, LocalDateTime now) {
        return groups.rows(organisationId).stream()
                .filter(group -> isCalled(group, dialled))
                .findFirst()
                .map(group -> new CallAnswer(
                        true,
                        group.name(),
                        SwitchboardPolicy.targets(desk.called(organisationId, Set.of(group.id()), now.toLocalDate())
                                .get(group.id())
                                .order())));
    }

    private static boolean isCalled(GroupRow group, String dialled) {
        return group.name().equalsIgnoreCase(dialled) || group.id().toString().equalsIgnoreCase(dialled);
    }
}
