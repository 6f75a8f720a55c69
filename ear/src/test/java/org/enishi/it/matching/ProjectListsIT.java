package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.proof.StatementCounter;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyList;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionList;
import org.enishi.matching.data.InstitutionRow;
import org.enishi.matching.data.InstitutionSort;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.shared.persistence.Count;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.junit.jupiter.api.Test;

/** The lists of both sides: what stands in which tab, and what it costs. */
class ProjectListsIT extends BetweenSides {

    private static final PageRequest PAGE = new PageRequest(0, 100);

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @Test
    void each_visible_project_stands_in_exactly_one_tab_and_the_counts_say_so() throws Exception {
        Scene.Cast cast = scene.cast("tabs", 2);
        UUID open = scene.published(cast, "open");
        UUID talking = scene.published(cast, "talking");
        UUID over = scene.published(cast, "over");
        UUID stopped = scene.published(cast, "stopped");
        for (UUID project : List.of(talking, over, stopped)) {
            scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        }
        scene.run(cast.companyAdministrator(), () -> {
            negotiation.startMeeting(talking, cast.institution(0), true);
            publishing.withdraw(over, "方針の変更");
            negotiation.stop(stopped, cast.institution(0), "条件が合わないため");
        });
        ground.act(cast.member(0));

        assertThat(titles(InstitutionTab.RECRUITING)).containsExactly("open");
        assertThat(titles(InstitutionTab.NEGOTIATING)).containsExactly("talking");
        assertThat(titles(InstitutionTab.CLOSED)).containsExactlyInAnyOrder("over", "stopped");
        assertThat(titles(InstitutionTab.ASSIGNED)).isEmpty();
        InstitutionList list = institution.list(InstitutionFilter.of(InstitutionTab.CLOSED), PAGE);
        assertThat(list.counts())
                .containsEntry(InstitutionTab.RECRUITING, 1L)
                .containsEntry(InstitutionTab.NEGOTIATING, 1L)
                .containsEntry(InstitutionTab.CLOSED, 2L)
                .containsEntry(InstitutionTab.ASSIGNED, 0L);
        assertThat(list.page().total()).isEqualTo(2);
        assertThat(open).isNotNull();
        assertThat(list.counts()).as("one by one").isEqualTo(countedOneByOne().counts());
    }

    /** By a form that every project of the scene asks for: only a list that nothing narrows down is counted by what remains. */
    private InstitutionList countedOneByOne() {
        InstitutionFilter filter = new InstitutionFilter(
                InstitutionTab.CLOSED, "", false, Set.of("ADVICE"), null, false, InstitutionSort.TITLE, false);
        return institution.list(filter, PAGE);
    }

    private Map<InstitutionTab, Long> counts() {
        return institution
                .list(InstitutionFilter.of(InstitutionTab.RECRUITING), PAGE)
                .counts();
    }

    private List<String> titles(InstitutionTab tab) {
        return institution.list(InstitutionFilter.of(tab), PAGE).page().rows().stream()
                .map(InstitutionRow::title)
                .toList();
    }

    @Test
    void whoever_is_named_finds_the_project_among_those_he_looks_after() throws Exception {
        Scene.Cast cast = scene.cast("assigned", 1);
        UUID project = scene.published(cast, "looked after");
        scene.run(cast.administrator(0), () -> institution.assign(project, Set.of(cast.member(0))));

        ground.act(cast.member(0));
        assertThat(titles(InstitutionTab.ASSIGNED)).containsExactly("looked after");
        assertThat(counts()).containsEntry(InstitutionTab.ASSIGNED, 1L).containsEntry(InstitutionTab.RECRUITING, 1L);
        assertThat(titles(InstitutionTab.RECRUITING)).containsExactly("looked after");
        ground.act(cast.administrator(0));
        assertThat(titles(InstitutionTab.ASSIGNED)).isEmpty();
    }

    @Test
    void a_suspended_project_is_hidden_from_those_who_have_not_answered() throws Exception {
        Scene.Cast cast = scene.cast("hidden", 2);
        UUID project = scene.published(cast, "suspended");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> publishing.suspend(project, "社内の確認のため"));

        ground.act(cast.member(0));
        assertThat(titles(InstitutionTab.RECRUITING)).containsExactly("suspended");
        assertThat(counts()).containsEntry(InstitutionTab.RECRUITING, 1L).containsEntry(InstitutionTab.CLOSED, 0L);
        ground.act(cast.member(1));
        assertThat(titles(InstitutionTab.RECRUITING)).isEmpty();
        assertThat(counts()).containsEntry(InstitutionTab.RECRUITING, 0L).containsEntry(InstitutionTab.CLOSED, 0L);
    }

    @Test
    void a_filter_holds_for_rows_counts_and_total_whatever_the_width_of_the_letters() throws Exception {
        Scene.Cast cast = scene.cast("filter", 1);
        scene.published(cast, "アルミ切粉の再利用");
        scene.published(cast, "研修の実施");
        ground.act(cast.member(0));

        assertThat(found("ｱﾙﾐ", Set.of())).containsExactly("アルミ切粉の再利用");
        assertThat(found("あるみ", Set.of("ADVICE", "SURVEY"))).containsExactly("アルミ切粉の再利用");
        assertThat(found("あるみ", Set.of("SURVEY"))).isEmpty();
        assertThat(found("%", Set.of())).isEmpty();
        assertThat(found("どうしたい", Set.of())).isEmpty();
        InstitutionFilter inBody = new InstitutionFilter(
                InstitutionTab.RECRUITING, "どうしたい", true, Set.of(), null, false, InstitutionSort.TITLE, false);
        assertThat(institution.list(inBody, PAGE).page().total()).isEqualTo(2);
    }

    private List<String> found(String text, Set<String> forms) {
        InstitutionFilter filter = new InstitutionFilter(
                InstitutionTab.RECRUITING, text, false, forms, null, false, InstitutionSort.DEADLINE, false);
        InstitutionList list = institution.list(filter, PAGE);
        assertThat(list.page().total()).isEqualTo(list.page().rows().size());
        return list.page().rows().stream().map(InstitutionRow::title).toList();
    }

    @Test
    void a_page_takes_four_statements_on_either_side_however_many_projects_and_people_there_are() throws Exception {
        Scene.Cast cast = scene.cast("cost", 3);
        for (int i = 0; i < 30; i++) {
            UUID project = scene.published(cast, "project " + i);
            scene.run(cast.member(0), () -> curiosity.send(project));
            scene.run(cast.administrator(0), () -> curiosity.send(project));
            scene.run(cast.administrator(1), () -> interest.declareInterest(project, ""));
        }

        ground.act(cast.administrator(0));
        currentActor.get();
        assertThat(statements(() -> {
                    List<InstitutionRow> rows = institution
                            .list(InstitutionFilter.of(InstitutionTab.RECRUITING), new PageRequest(0, 25))
                            .page()
                            .rows();
                    assertThat(rows).hasSize(25).allSatisfy(row -> {
                        assertThat(row.curiosity().count()).isEqualTo(2);
                        assertThat(row.curiosity().others()).hasSize(1).doesNotContainNull();
                        assertThat(row.interested()).isEqualTo(1);
                        assertThat(row.companyName()).isNull();
                        assertThat(row.actions()).contains(ResponseAction.DECLARE_INTEREST);
                    });
                }))
                .isLessThanOrEqualTo(4);
        ground.act(cast.companyAdministrator());
        currentActor.get();
        assertThat(statements(() -> {
                    CompanyList list = company.list(CompanyFilter.of(CompanyTab.RECRUITING), new PageRequest(0, 25));
                    assertThat(list.page().total()).isEqualTo(30);
                    assertThat(list.page().rows()).hasSize(25).allSatisfy(row -> {
                        assertThat(row.tally().addressed()).isEqualTo(3);
                        assertThat(row.tally().count(ResponseStatus.INTERESTED)).isEqualTo(1);
                        assertThat(row.curious()).as("within its window").isZero();
                    });
                }))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void so_it_does_in_every_order() throws Exception {
        Scene.Cast cast = scene.cast("cost-of-orders", 1);
        for (String title : List.of("one", "another")) {
            UUID project = scene.published(cast, title);
            scene.run(cast.member(0), () -> curiosity.send(project));
        }
        ground.act(cast.administrator(0));
        currentActor.get();
        for (InstitutionSort sort : InstitutionSort.values()) {
            InstitutionFilter filter =
                    new InstitutionFilter(InstitutionTab.RECRUITING, "", false, Set.of(), null, false, sort, true);
            assertThat(statements(() -> assertThat(
                                    institution.list(filter, PAGE).page().rows())
                            .hasSize(2)))
                    .as("by " + sort)
                    .isLessThanOrEqualTo(4);
        }
    }

    private int statements(Runnable work) throws Exception {
        transaction.begin();
        try (StatementCounter statements = StatementCounter.on(entities)) {
            work.run();
            return statements.count();
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void the_company_finds_drafts_and_published_projects_in_their_tabs() throws Exception {
        Scene.Cast cast = scene.cast("own-tabs", 1);
        UUID project = scene.published(cast, "published");
        scene.run(cast.administrator(0), () -> interest.declareNoInterest(project, "FIELD", ""));

        ground.act(cast.companyAdministrator());
        CompanyList list = company.list(CompanyFilter.of(CompanyTab.RECRUITING), PAGE);
        assertThat(list.counts())
                .containsEntry(CompanyTab.RECRUITING, Count.of(1))
                .containsEntry(CompanyTab.ASSIGNED, Count.of(1))
                .containsEntry(CompanyTab.DRAFTS, Count.of(0));
        assertThat(list.page().rows()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(ProjectState.RECRUITING);
            assertThat(row.tally().answered()).isEqualTo(1);
            assertThat(row.assigned()).isTrue();
        });
    }
}
