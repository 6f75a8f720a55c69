package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.ProjectSearchService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyRow;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionList;
import org.enishi.matching.data.InstitutionRow;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectHit;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectFacts;
import org.enishi.matching.model.ProjectPolicy;
import org.enishi.matching.model.ResponseFacts;
import org.enishi.matching.model.ResponsePolicy;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.search.Wanted;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After whatever people did: the query shows what the policy lets them see, and offers what the policy lets them do. */
class VisibilityIT extends FromInside {

    private static final PageRequest PAGE = new PageRequest(0, 100);
    private static final Wanted IN_EACH_TEXT = Wanted.of("どうしたいか");
    private static final int PROJECTS = 6;
    private static final int STEPS = 80;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private CompanyProjectService company;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private ProjectSearchService search;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private CurrentActor currentActor;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void the_lists_hold_exactly_what_the_policy_lets_somebody_see() throws Exception {
        for (long seed = 1; seed <= 5; seed++) {
            walk(seed);
        }
    }

    private void walk(long seed) throws Exception {
        Random random = new Random(seed);
        Scene.Cast cast = scene.cast("visible" + seed, 3);
        List<UUID> projects = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            projects.add(scene.published(cast, "project " + i));
        }
        projects.add(scene.as(cast.companyAdministrator(), () -> drafts.create(scene.text("draft"))));
        for (int step = 0; step < STEPS; step++) {
            UUID project = projects.get(random.nextInt(projects.size()));
            int u = random.nextInt(3);
            int what = random.nextInt(11);
            boolean ofCompany = what > 3;
            ground.as(ofCompany ? cast.companyAdministrator() : cast.administrator(u), () -> {
                attempt(() -> act(what, project, cast.institution(u)));
                return null;
            });
        }

        for (int u = 0; u < 3; u++) {
            checkInstitution(cast, u, projects);
        }
        checkCompany(cast, projects);
        ground.act(scene.cast("elsewhere" + seed, 1).companyAdministrator());
        assertThat(company.titles(new HashSet<>(projects)))
                .as("of another company's")
                .isEmpty();
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuleViolated | NotFound refused) {
            assertThat(refused).as("a refusal is an answer as well").isNotNull();
        }
    }

    private void act(int what, UUID project, UUID from) {
        switch (what) {
            case 0, 1 -> interest.declareInterest(project, "");
            case 2 -> interest.declareNoInterest(project, "TIMING", "");
            case 3 -> interest.takeBack(project);
            case 4, 5 -> negotiation.startMeeting(project, from, true);
            case 6 -> negotiation.agree(project, from, false, null);
            case 7 -> negotiation.stop(project, from, "条件が合わないため");
            case 8 -> publishing.suspend(project, "確認のため");
            case 9 -> publishing.resume(project);
            default -> publishing.endRecruiting(project);
        }
    }

    private void checkInstitution(Scene.Cast cast, int u, List<UUID> projects) {
        ground.act(cast.administrator(u));
        Actor actor = currentActor.get();
        Set<UUID> seen = new HashSet<>();
        for (InstitutionTab tab : InstitutionTab.values()) {
            InstitutionList list = institution.list(InstitutionFilter.of(tab), PAGE);
            assertThat((long) list.page().rows().size()).isEqualTo(list.counts().get(tab));
            for (InstitutionRow row : list.page().rows()) {
                assertThat(seen.add(row.projectId())).as("in one tab only").isTrue();
                Project project = scene.project(row.projectId());
                ResponseFacts own =
                        scene.response(row.projectId(), actor.organisationId()).facts(project, scene.now());
                assertThat(ResponsePolicy.tab(row.state(), row.status())).isEqualTo(tab);
                assertThat(row.actions()).isEqualTo(ResponsePolicy.allowed(actor, own, scene.now()));
                assertThat(row.companyName() == null)
                        .as("not disclosed")
                        .isEqualTo(!scene.response(row.projectId(), actor.organisationId())
                                .isDisclosed());
            }
        }
        assertThat(seen)
                .isEqualTo(projects.stream().filter(id -> mayRead(actor, id)).collect(Collectors.toSet()));
        assertThat(ids(search.findAsInstitution(IN_EACH_TEXT, PAGE))).isEqualTo(seen);
        assertThat(institution.titles(new HashSet<>(projects)).keySet()).isEqualTo(seen);
    }

    private boolean mayRead(Actor actor, UUID id) {
        if (scene.count("Response", id) == 0) {
            return false;
        }
        Project project = scene.project(id);
        ResponseFacts own = scene.response(id, actor.organisationId()).facts(project, scene.now());
        return ProjectPolicy.canReadPublished(actor, project.facts(Set.of(), own.status() != ResponseStatus.NONE), own);
    }

    private void checkCompany(Scene.Cast cast, List<UUID> projects) {
        ground.act(cast.companyAdministrator());
        Actor actor = currentActor.get();
        Set<UUID> seen = new HashSet<>();
        for (CompanyTab tab : List.of(CompanyTab.RECRUITING, CompanyTab.DRAFTS, CompanyTab.CLOSED)) {
            for (CompanyRow row :
                    company.list(CompanyFilter.of(tab), PAGE).page().rows()) {
                assertThat(seen.add(row.projectId())).as("in one tab only").isTrue();
                assertThat(row.tally().addressed()).isEqualTo(tab == CompanyTab.DRAFTS ? 0 : 3);
                ProjectFacts facts = scene.project(row.projectId())
                        .facts(Set.of(actor.accountId()), row.tally().answered() > 0);
                assertThat(row.actions()).isEqualTo(ProjectPolicy.allowed(actor, facts, false));
                company.responses(row.projectId())
                        .forEach(response -> assertThat(response.actions())
                                .doesNotContain(ResponseAction.DECLARE_INTEREST, ResponseAction.DECLINE));
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(projects);
        assertThat(ids(search.findAsCompany(IN_EACH_TEXT, PAGE))).isEqualTo(seen);
        assertThat(company.titles(new HashSet<>(projects)).keySet()).isEqualTo(seen);
    }

    private static Set<UUID> ids(Page<ProjectHit> page) {
        return page.rows().stream().map(ProjectHit::projectId).collect(Collectors.toSet());
    }
}
