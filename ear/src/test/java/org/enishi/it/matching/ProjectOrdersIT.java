package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanySort;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionList;
import org.enishi.matching.data.InstitutionRow;
import org.enishi.matching.data.InstitutionSort;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectResult;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** The orders in which the lists of projects can be asked for. */
class ProjectOrdersIT extends BetweenSides {

    private static final PageRequest PAGE = new PageRequest(0, 100);

    @Test
    void every_order_and_every_result_can_be_asked_for() throws Exception {
        Scene.Cast cast = scene.cast("orders", 1);
        UUID project = scene.published(cast, "ended");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> negotiation.stop(project, cast.institution(0), "条件が合わないため"));
        scene.run(cast.companyAdministrator(), () -> publishing.endRecruiting(project));
        ground.act(cast.member(0));

        for (InstitutionSort sort : InstitutionSort.values()) {
            for (boolean descending : List.of(true, false)) {
                assertThat(closed(ProjectResult.INTERESTED, false, sort, descending))
                        .isEqualTo(1);
            }
        }
        assertThat(closed(null, false, InstitutionSort.TITLE, false)).isEqualTo(1);
        assertThat(closed(ProjectResult.AGREED, false, InstitutionSort.TITLE, false))
                .isZero();
        assertThat(closed(ProjectResult.INTERESTED, true, InstitutionSort.TITLE, false))
                .isEqualTo(1);
        assertThat(closed(ProjectResult.MEETING, true, InstitutionSort.TITLE, false))
                .isZero();
        ground.act(cast.companyAdministrator());
        for (CompanySort sort : CompanySort.values()) {
            assertThat(company.list(new CompanyFilter(CompanyTab.CLOSED, "End", sort, true), PAGE)
                            .page()
                            .rows())
                    .hasSize(1);
        }
    }

    private long closed(ProjectResult result, boolean own, InstitutionSort sort, boolean descending) {
        InstitutionFilter filter =
                new InstitutionFilter(InstitutionTab.CLOSED, "", false, Set.of(), result, own, sort, descending);
        InstitutionList list = institution.list(filter, PAGE);
        assertThat(list.page().rows()).hasSize((int) list.page().total());
        return list.page().total();
    }

    /** PRJ-13: by the order of the operator's list, not of the codes; by the own people only, whoever else presses. */
    @Test
    void it_is_ordered_by_the_forms_as_they_stand_and_by_how_many_of_the_own_people_are_curious() throws Exception {
        Scene.Cast cast = scene.cast("by-column", 2);
        UUID advice = asking(cast, "advice", "ADVICE", "OTHER");
        UUID joint = asking(cast, "joint", "JOINT_RESEARCH", "ADVICE");
        UUID survey = asking(cast, "survey", "SURVEY");
        UUID contract = asking(cast, "contract", "JOINT_RESEARCH", "CONTRACT_RESEARCH");
        scene.run(cast.member(0), () -> {
            curiosity.send(survey);
            curiosity.send(advice);
        });
        scene.run(ground.active(cast.institution(0), Role.MEMBER, "third"), () -> curiosity.send(survey));
        scene.run(cast.administrator(0), () -> {
            List.of(survey, advice, contract, joint).forEach(curiosity::send);
            curiosity.cancel(joint);
        });
        scene.run(cast.member(1), () -> curiosity.send(joint));
        scene.run(cast.administrator(1), () -> curiosity.send(joint));

        ground.act(cast.member(0));
        assertThat(sorted(InstitutionSort.FORMS, false)).containsExactly("contract", "joint", "survey", "advice");
        assertThat(sorted(InstitutionSort.FORMS, true)).containsExactly("advice", "survey", "joint", "contract");
        assertThat(sorted(InstitutionSort.CURIOSITY, false)).containsExactly("joint", "contract", "advice", "survey");
        assertThat(sorted(InstitutionSort.CURIOSITY, true)).containsExactly("survey", "advice", "contract", "joint");
        assertThat(read("", InstitutionSort.CURIOSITY, true, new PageRequest(2, 2)))
                .as("a page from where somebody has pressed to where nobody has")
                .containsExactly("contract", "joint");
        assertThat(read("n", InstitutionSort.CURIOSITY, false, PAGE)).containsExactly("joint", "contract");
    }

    private UUID asking(Scene.Cast cast, String title, String... forms) throws Exception {
        return scene.published(
                cast, scene.text(title, scene.today().plusDays(30), DisclosureMoment.MEETING, Set.of(forms)));
    }

    private List<String> sorted(InstitutionSort sort, boolean descending) {
        return read("", sort, descending, PAGE);
    }

    private List<String> read(String text, InstitutionSort sort, boolean descending, PageRequest page) {
        InstitutionFilter filter =
                new InstitutionFilter(InstitutionTab.RECRUITING, text, false, Set.of(), null, false, sort, descending);
        return institution.list(filter, page).page().rows().stream()
                .map(InstitutionRow::title)
                .toList();
    }
}
