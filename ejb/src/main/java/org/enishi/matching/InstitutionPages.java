package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.CuriosityView;
import org.enishi.matching.data.InstitutionDetail;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionList;
import org.enishi.matching.data.InstitutionRow;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseRow;
import org.enishi.matching.model.AddressedScope;
import org.enishi.matching.model.AnswerClock;
import org.enishi.matching.model.ResponseFacts;
import org.enishi.matching.model.ResponsePolicy;
import org.enishi.matching.store.AddressedCounts;
import org.enishi.matching.store.AddressedProject;
import org.enishi.matching.store.AddressedProjects;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.Responses;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;

/** Puts together what an institution reads. A name that is not disclosed to it is not even looked up. */
@ApplicationScoped
class InstitutionPages {

    @Inject
    private AddressedProjects list;

    @Inject
    private AddressedCounts totals;

    @Inject
    private Curiosities curiosities;

    @Inject
    private Assignments assignments;

    @Inject
    private Responses responses;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Clock clock;

    InstitutionList list(Actor actor, InstitutionFilter filter, PageRequest page) {
        AddressedScope scope = AddressedScope.visibleTo(actor);
        List<AddressedProjects.Group> groups = filter.isOfAll() ? totals.groups(scope) : list.groups(scope, filter);
        List<AddressedProject> found = list.rows(scope, filter, page);
        Map<UUID, List<UUID>> senders = curiosities.senders(
                found.stream().map(AddressedProject::projectId).toList(), actor.organisationId());
        Names names = names(actor, found, senders);
        List<InstitutionRow> rows =
                found.stream().map(project -> row(actor, project, names)).toList();
        return new InstitutionList(new Page<>(rows, total(groups, filter)), counts(groups));
    }

    Map<UUID, String> titles(Actor actor, Set<UUID> projectIds) {
        return projectIds.isEmpty() ? Map.of() : list.titles(AddressedScope.visibleTo(actor), projectIds);
    }

    private Names names(Actor actor, List<AddressedProject> found, Map<UUID, List<UUID>> senders) {
        Set<UUID> companies = found.stream()
                .filter(AddressedProject::isDisclosed)
                .map(AddressedProject::companyId)
                .collect(Collectors.toSet());
        Set<UUID> people = new HashSet<>();
        senders.values().forEach(people::addAll);
        people.remove(actor.accountId());
        return new Names(actor.accountId(), senders, directory.names(companies, people));
    }

    private record Names(UUID reader, Map<UUID, List<UUID>> senders, Map<UUID, String> names) {

        CuriosityView curiosityFor(UUID projectId) {
            List<UUID> sent = senders.getOrDefault(projectId, List.of());
            List<String> others = sent.stream()
                    .filter(account -> !account.equals(reader))
                    .map(names::get)
                    .toList();
            return new CuriosityView(sent.size(), sent.contains(reader), others);
        }

        String companyOf(AddressedProject project) {
            return project.isDisclosed() ? names.get(project.companyId()) : null;
        }
    }

    private static Map<InstitutionTab, Long> counts(List<AddressedProjects.Group> groups) {
        Map<InstitutionTab, Long> counts = new EnumMap<>(InstitutionTab.class);
        for (InstitutionTab tab : InstitutionTab.values()) {
            counts.put(tab, 0L);
        }
        for (AddressedProjects.Group group : groups) {
            counts.merge(ResponsePolicy.tab(group.state(), group.status()), group.projects(), Long::sum);
            counts.merge(InstitutionTab.ASSIGNED, group.assigned(), Long::sum);
        }
        return counts;
    }

    private static long total(List<AddressedProjects.Group> groups, InstitutionFilter filter) {
        boolean assigned = filter.tab() == InstitutionTab.ASSIGNED;
        return groups.stream()
                .filter(group -> assigned || ResponsePolicy.tab(group.state(), group.status()) == filter.tab())
                .filter(group -> fits(group, filter))
                .mapToLong(group -> assigned ? group.assigned() : group.projects())
                .sum();
    }

    private static boolean fits(AddressedProjects.Group group, InstitutionFilter filter) {
        ProjectResult wanted = filter.result();
        if (wanted == null) {
            return true;
        }
        return filter.ownResult() ? group.highest() == AddressedScope.highest(wanted) : group.result() == wanted;
    }

    private InstitutionRow row(Actor actor, AddressedProject project, Names names) {
        Instant now = clock.instant();
        return new InstitutionRow(
                project.projectId(),
                project.title(),
                project.state(),
                project.status(),
                project.highest(),
                project.recruitingFrom(),
                project.recruitingUntil(),
                project.budget(),
                project.budgetNegotiable(),
                project.budgetProvisional(),
                project.formCodes(),
                project.interested(),
                project.result(),
                project.closedOn(),
                names.companyOf(project),
                project.isAssigned(),
                project.isChanged(),
                names.curiosityFor(project.projectId()),
                ResponsePolicy.allowed(actor, project.facts(actor.organisationId(), now), now));
    }

    InstitutionDetail detail(Actor actor, ProjectDesk.Addressed addressed) {
        UUID id = addressed.project().getId();
        AddressedProject project =
                list.find(AddressedScope.visibleTo(actor), id).orElseThrow(NotFound::new);
        Names names = names(actor, List.of(project), curiosities.senders(List.of(id), actor.organisationId()));
        ResponseFacts facts = addressed.response().facts(addressed.project(), clock.instant());
        ResponseRow own = addressed.response().row(null, Set.of(), Set.of());
        return new InstitutionDetail(
                id,
                addressed.project().text(),
                project.state(),
                project.status(),
                project.highest(),
                addressed.response().attention().reading(),
                own.reason(),
                own.reasonText(),
                own.firstWords(),
                own.stopCause(),
                own.reactedAt(),
                own.roomOpen(),
                project.edition(),
                project.interested(),
                project.result(),
                project.closedOn(),
                addressed.project().life().remarkKind(),
                addressed.project().life().remark(),
                names.companyOf(project),
                AnswerClock.read(responses.waits(project.companyId(), AnswerClock.LATEST))
                        .orElse(null),
                names.curiosityFor(id),
                new ArrayList<>(assignments.people(id, actor.organisationId())),
                ResponsePolicy.allowed(actor, facts, clock.instant()),
                refusals(actor, facts));
    }

    private Map<ResponseAction, Refusal> refusals(Actor actor, ResponseFacts facts) {
        Map<ResponseAction, Refusal> refusals = new EnumMap<>(ResponseAction.class);
        for (ResponseAction action : ResponseAction.values()) {
            ResponsePolicy.canDo(actor, facts, action, clock.instant())
                    .ifPresent(refusal -> refusals.put(action, refusal));
        }
        return refusals;
    }
}
