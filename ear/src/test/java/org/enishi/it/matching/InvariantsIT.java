package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.Halves;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionRow;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.ResponseTally;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds after whatever step of whomever, tried in random walks. 5.1, 5.2, ORG-08, PE-05. */
class InvariantsIT extends FromInside {

    /** On both databases together. */
    private static final int WALKS = 40;

    private static final int STEPS = 14;
    private static final int INSTITUTIONS = 3;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private Doings doings;

    @Inject
    private CompanyProjectService company;

    @Inject
    private InstitutionProjectService institution;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void the_counts_of_the_states_add_up_to_the_addressed_one_tab_holds_a_project_and_what_is_over_leaves_nothing_open()
            throws Exception {
        Scene.Cast cast = scene.cast("invariant", INSTITUTIONS);
        Set<ProjectState> reached = new HashSet<>();
        for (int seed : Halves.of(WALKS).toArray()) {
            Random random = new Random(seed);
            UUID project = scene.published(cast, String.format("walk-%03d", seed));
            for (int step = 0; step < STEPS; step++) {
                move(random, cast, project);
                reached.add(check(cast, project, "walk " + seed + " step " + step));
            }
        }
        assertThat(reached)
                .as("the walks come everywhere")
                .contains(
                        ProjectState.RECRUITING,
                        ProjectState.SUSPENDED,
                        ProjectState.NEGOTIATING,
                        ProjectState.CLOSED,
                        ProjectState.WITHDRAWN);
    }

    private void move(Random random, Scene.Cast cast, UUID project) throws Exception {
        int u = random.nextInt(INSTITUTIONS);
        switch (random.nextInt(4)) {
            case 0, 1 -> doings.answer(random.nextInt(doings.answers()), cast.administrator(u), project);
            case 2 -> doings.meetOrAgree(random.nextInt(3), cast.companyAdministrator(), project, cast.institution(u));
            default ->
                doings.lead(random.nextInt(doings.leads()), cast.companyAdministrator(), project, cast.institution(u));
        }
    }

    private ProjectState check(Scene.Cast cast, UUID project, String when) throws Exception {
        CompanyDetail detail = scene.as(cast.companyAdministrator(), () -> company.read(project));
        assertAddsUp(detail.tally(), when);
        boolean over = detail.state() == ProjectState.CLOSED || detail.state() == ProjectState.WITHDRAWN;
        if (over) {
            assertThat(detail.tally().live()).as(when).isZero();
            assertThat(detail.result()).as(when).isNotNull();
            assertThat(detail.closedOn()).as(when).isNotNull();
        }
        for (int u = 0; u < INSTITUTIONS; u++) {
            boolean hidden = detail.state() == ProjectState.SUSPENDED
                    && scene.response(project, cast.institution(u)).status() == ResponseStatus.NONE;
            assertThat(rowsOf(cast.member(u), project, detail.text().title()))
                    .as(when)
                    .hasSize(hidden ? 0 : 1)
                    .allMatch(row -> row.interested() == detail.tally().interested());
        }
        return detail.state();
    }

    /** ORG-08: each institution that was addressed stands in one state, whatever happened. */
    private static void assertAddsUp(ResponseTally tally, String when) {
        assertThat(Arrays.stream(ResponseStatus.values())
                        .mapToLong(tally::count)
                        .sum())
                .as(when)
                .isEqualTo(tally.addressed())
                .isEqualTo(INSTITUTIONS);
    }

    /** The lines in which it stands in 募集中, 交渉中 and 募集終了. */
    private List<InstitutionRow> rowsOf(UUID account, UUID project, String title) throws Exception {
        return scene.as(account, () -> {
            List<InstitutionRow> rows = new ArrayList<>();
            for (InstitutionTab tab :
                    Set.of(InstitutionTab.RECRUITING, InstitutionTab.NEGOTIATING, InstitutionTab.CLOSED)) {
                InstitutionFilter usual = InstitutionFilter.of(tab);
                InstitutionFilter called = new InstitutionFilter(
                        tab, title, false, Set.of(), null, false, usual.sort(), usual.descending());
                institution.list(called, new PageRequest(0, 100)).page().rows().stream()
                        .filter(row -> row.projectId().equals(project))
                        .forEach(rows::add);
            }
            return rows;
        });
    }
}
