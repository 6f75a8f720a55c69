package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.DraftService;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyList;
import org.enishi.matching.data.CompanyRow;
import org.enishi.matching.data.CompanySort;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.shared.persistence.Count;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.Test;

/** The list of a company, for its operator that of a region: tab by tab, in each order, from page to page. */
class CompanyListIT extends BetweenSides {

    private static final PageRequest PAGE = new PageRequest(0, 100);

    private static final String COPY = """
            insert into project (id, version, company_id, region, state, title, body, notes, budget_negotiable, budget_provisional,
              people_note, forms, disclosure, title_key, text_key, author_id, edition, created_at, moved_at, idle_reminder)
            select ?1, version, company_id, region, state, title, body, notes, budget_negotiable, budget_provisional,
              people_note, forms, disclosure, title_key, text_key, author_id, edition, created_at, moved_at, idle_reminder
            from project where id = ?2
            """;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private DraftService drafts;

    @Test
    void every_order_has_everything_once_from_page_to_page_and_turns_round() throws Exception {
        Scene.Cast cast = scene.cast("company-orders", 1);
        for (int i : List.of(3, 1, 4, 0, 2)) {
            scene.published(cast, scene.text("project " + i, scene.today().plusDays(40 - i), DisclosureMoment.MEETING));
        }
        scene.published(scene.otherCompany(cast), "project of another");
        List<String> byTitle = List.of("project 0", "project 1", "project 2", "project 3", "project 4");

        ground.act(cast.companyAdministrator());
        assertThat(pages(CompanySort.TITLE, false)).isEqualTo(byTitle);
        assertThat(pages(CompanySort.TITLE, true)).isEqualTo(reversed(byTitle));
        assertThat(pages(CompanySort.DEADLINE, false)).isEqualTo(reversed(byTitle));
        assertThat(pages(CompanySort.DEADLINE, true)).isEqualTo(byTitle);
        assertThat(pages(CompanySort.CHANGED, false))
                .containsExactly("project 3", "project 1", "project 4", "project 0", "project 2");
        assertThat(pages(CompanySort.CHANGED, true)).isEqualTo(reversed(pages(CompanySort.CHANGED, false)));
    }

    @Test
    void the_operator_finds_the_projects_of_every_company_of_his_region_and_of_no_other() throws Exception {
        Scene.Cast cast = scene.cast("company-region", 1);
        scene.published(cast, "of one");
        scene.published(scene.otherCompany(cast), "of another");
        scene.published(scene.cast("company-elsewhere", 1), "elsewhere");

        ground.act(scene.operator(cast.region()));
        CompanyList list = company.list(CompanyFilter.of(CompanyTab.RECRUITING), PAGE);
        assertThat(titles(list)).containsExactlyInAnyOrder("of one", "of another");
        assertThat(list.counts())
                .isEqualTo(Map.of(
                        CompanyTab.RECRUITING, Count.of(2),
                        CompanyTab.ASSIGNED, Count.NONE,
                        CompanyTab.DRAFTS, Count.NONE,
                        CompanyTab.CLOSED, Count.NONE));
        CompanyFilter found = new CompanyFilter(CompanyTab.RECRUITING, "anoth", CompanySort.TITLE, true);
        assertThat(titles(company.list(found, PAGE))).containsExactly("of another");
        assertThat(company.list(found, PAGE).counts()).containsEntry(CompanyTab.RECRUITING, Count.of(1));
    }

    /** Decision 37: nobody turns twenty pages. */
    @Test
    void beyond_a_thousand_nobody_counts_and_the_last_page_tells_how_many_there_are() throws Exception {
        Scene.Cast cast = scene.cast("company-thousand", 1);
        ground.act(cast.companyAdministrator());
        UUID draft = drafts.create(scene.text("one of many"));
        copy(draft, 1_020);

        CompanyList first = company.list(CompanyFilter.of(CompanyTab.DRAFTS), PAGE);
        assertThat(first.counts().get(CompanyTab.DRAFTS)).isEqualTo(new Count(1_000, true));
        assertThat(first.page().total()).isEqualTo(1_000);
        assertThat(first.page().open()).isTrue();
        CompanyList last = company.list(CompanyFilter.of(CompanyTab.DRAFTS), new PageRequest(1_000, 100));
        assertThat(last.page().rows()).hasSize(21);
        assertThat(last.page().total()).isEqualTo(1_021);
        assertThat(last.page().open()).isFalse();
    }

    private void copy(UUID draft, int times) throws Exception {
        transaction.begin();
        for (int i = 0; i < times; i++) {
            entities.createNativeQuery(COPY)
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, draft)
                    .executeUpdate();
        }
        transaction.commit();
    }

    private List<String> pages(CompanySort sort, boolean descending) {
        CompanyFilter filter = new CompanyFilter(CompanyTab.RECRUITING, "", sort, descending);
        List<String> all = new ArrayList<>();
        for (int first = 0; first < 6; first += 2) {
            CompanyList list = company.list(filter, new PageRequest(first, 2));
            assertThat(list.page().total()).isEqualTo(5);
            all.addAll(titles(list));
        }
        return all;
    }

    private static List<String> titles(CompanyList list) {
        return list.page().rows().stream().map(CompanyRow::title).toList();
    }

    private static List<String> reversed(List<String> titles) {
        List<String> reversed = new ArrayList<>(titles);
        Collections.reverse(reversed);
        return reversed;
    }
}
