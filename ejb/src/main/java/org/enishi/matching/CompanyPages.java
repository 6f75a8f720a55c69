package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ResponseRow;
import org.enishi.matching.data.ResponseTally;
import org.enishi.matching.model.Life;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectFacts;
import org.enishi.matching.model.ProjectPolicy;
import org.enishi.matching.model.Response;
import org.enishi.matching.model.ResponsePolicy;
import org.enishi.matching.store.CompanyProject;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.Responses;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;

/** Puts together what a company reads of one project. */
@ApplicationScoped
class CompanyPages {

    @Inject
    private Responses responses;

    @Inject
    private Curiosities curiosities;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Clock clock;

    Instant now() {
        return clock.instant();
    }

    /** People of a company know its name. */
    Map<UUID, String> companies(Actor actor, List<CompanyProject> projects) {
        if (!actor.isOperator()) {
            return Map.of();
        }
        return directory.names(
                projects.stream().map(CompanyProject::companyId).distinct().toList(), Set.of());
    }

    CompanyDetail detail(Actor actor, Project project, ProjectFacts facts, boolean membersDraft) {
        UUID id = project.getId();
        Life life = project.life();
        ResponseTally tally = responses.tally(id);
        Map<UUID, String> names = new HashMap<>(directory.names(Set.of(), facts.people()));
        return new CompanyDetail(
                id,
                project.getVersion(),
                project.text(),
                project.state(),
                project.edition(),
                project.pulse().publishedAt(),
                life.scheduledOn(),
                life.result(),
                life.closedOn(),
                life.remarkKind(),
                life.remark(),
                project.source().originId(),
                helperName(project),
                names,
                tally,
                curiosities.totals(List.of(id), clock.instant()).getOrDefault(id, 0L),
                tally.isOfMany() ? responses.readings(id) : Map.of(),
                ProjectPolicy.allowed(actor, facts, membersDraft),
                refusals(actor, facts, membersDraft));
    }

    private String helperName(Project project) {
        UUID helper = project.source().helperId();
        return helper == null
                ? null
                : directory.names(List.of(helper), Set.of()).get(helper);
    }

    private static Map<ProjectAction, Refusal> refusals(Actor actor, ProjectFacts facts, boolean membersDraft) {
        Map<ProjectAction, Refusal> refusals = new EnumMap<>(ProjectAction.class);
        for (ProjectAction action : ProjectAction.values()) {
            ProjectPolicy.canDo(actor, facts, action, membersDraft).ifPresent(refusal -> refusals.put(action, refusal));
        }
        return refusals;
    }

    List<ResponseRow> responses(Actor actor, Project project) {
        List<Response> answered = responses.answered(project.getId());
        List<UUID> institutions = answered.stream().map(Response::institutionId).toList();
        Map<UUID, String> names = directory.names(institutions, Set.of());
        Map<UUID, Set<String>> fields = directory.fields(institutions);
        return answered.stream()
                .map(response -> response.row(
                        names.get(response.institutionId()),
                        fields.getOrDefault(response.institutionId(), Set.of()),
                        ResponsePolicy.allowed(actor, response.facts(project, clock.instant()), clock.instant())))
                .map(row -> actor.isOperator() ? row.withoutWords() : row)
                .toList();
    }
}
