package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.text.SearchKey;
import org.junit.jupiter.api.Test;

/** Whom a text finds, whatever it is made of and however the database finds it; and how far people are counted. */
class PeopleFoundIT extends FromInside {

    private static final PageRequest MANY = new PageRequest(0, 500);
    private static final int SMALL = 17;

    @Inject
    private MemberService members;

    @Inject
    private Ground ground;

    @Inject
    private Crowd crowd;

    @Test
    void a_text_finds_exactly_those_in_whose_words_it_stands() {
        university("spelt-other", 60);
        university("spelt", 120);
        List<MemberRow> all = rows(new MemberFilter(""));

        for (String typed :
                List.of("田", "ﾀﾅｶ", "田中", "田中 一", "中一郎たな", "p00001", "01", "@", "e", "工学部", "学 科", "spelt")) {
            String key = SearchKey.of(typed);
            List<UUID> meant = all.stream()
                    .filter(row -> words(row).contains(key))
                    .map(MemberRow::accountId)
                    .toList();
            assertThat(meant).as(typed).isNotEmpty();
            assertThat(rows(new MemberFilter(typed)).stream().map(MemberRow::accountId))
                    .as(typed)
                    .containsExactlyElementsOf(meant);
        }
        for (String typed : List.of("%", "_", "!", "\\", "'", "田%", "𠮷", "中田", "spelt-other")) {
            assertThat(rows(new MemberFilter(typed))).as(typed).isEmpty();
        }
    }

    /** First in the order, last in it, anywhere, a few, everybody, one letter of some, nobody. */
    @Test
    void by_whichever_road_a_text_is_found_it_is_the_same_people_page_by_page() {
        university("roads", 450);
        List<MemberLine> all = lines(new MemberFilter(""));

        for (String typed : List.of("イトウ", "渡辺", "陽子", "p00012", "roads", "翔", "大学ではない")) {
            List<MemberLine> meant = all.stream()
                    .filter(line -> words(line.row()).contains(SearchKey.of(typed)))
                    .toList();
            for (MemberStatus status : Arrays.asList(null, MemberStatus.ACTIVE, MemberStatus.SUSPENDED)) {
                for (MemberColumn column :
                        List.of(MemberColumn.KANA, MemberColumn.MAIL, MemberColumn.TITLE, MemberColumn.STATUS)) {
                    MemberFilter filter = new MemberFilter(typed, null, status, null, null, Set.of(), Set.of(), null);
                    assertThat(together(filter, new MemberOrder(column, true)))
                            .as(filter + " " + column)
                            .containsExactlyElementsOf(meant.stream()
                                    .filter(line -> status == null || line.status() == status)
                                    .sorted(MemberOrdering.by(column, true))
                                    .map(line -> line.row().accountId())
                                    .toList());
                }
            }
        }
    }

    /** Of a region of its own; organisation by organisation. */
    @Test
    void the_operator_finds_by_a_text_the_same_people_of_all_organisations() {
        String region = "roads-" + UUID.randomUUID().toString().substring(0, 8);
        for (String name : List.of("one", "two", "three")) {
            UUID company = ground.organisationIn(region, OrganisationKind.COMPANY, name + "-" + region);
            crowd.join(company, 130, name + "-" + region + ".example");
        }
        UUID operators = ground.organisationIn(region, OrganisationKind.OPERATOR, "operator-" + region);
        ground.act(ground.active(operators, Role.ADMINISTRATOR, "first"));
        List<MemberLine> all = lines(MemberFilter.everybody());
        assertThat(all).hasSize(391);

        for (String typed : List.of("@", "two", "イトウ", "渡辺", "陽子", "p00012", "翔", region, "大学ではない")) {
            assertThat(together(new MemberFilter(typed), MemberOrder.usual()))
                    .as(typed)
                    .containsExactlyElementsOf(all.stream()
                            .filter(line -> words(line.row()).contains(SearchKey.of(typed)))
                            .map(line -> line.row().accountId())
                            .toList());
        }
    }

    @Test
    void a_text_of_nearly_everybody_is_counted_to_a_thousand_and_to_the_end_on_the_last_page() {
        university("everywhere", 1300);

        Page<MemberLine> first =
                members.listColleagues(new MemberFilter("everywhere"), MemberOrder.usual(), new PageRequest(0, SMALL));
        assertThat(first.rows()).hasSize(SMALL);
        assertThat(first.total()).isIn(1000L, 1301L);
        assertThat(first.open()).isEqualTo(first.total() == 1000);
        assertThat(together(new MemberFilter("everywhere"), MemberOrder.usual()))
                .hasSize(1301);
    }

    @Test
    void whoever_is_counted_one_by_one_is_counted_to_a_thousand_and_to_the_end_on_the_last_page() {
        university("endless", 1300);
        int active = 1300 * 16 / 20 + 1;

        Page<MemberLine> first = active(0);
        assertThat(first.open()).isTrue();
        assertThat(first.total()).isEqualTo(1000);
        Page<MemberLine> later = active(1000);
        assertThat(later.open()).isTrue();
        assertThat(later.total()).isEqualTo(1000 + SMALL);
        for (int end : List.of(active - 1, active, 4000)) {
            Page<MemberLine> last = active(end);
            assertThat(last.open()).isFalse();
            assertThat(last.total()).isEqualTo(active);
        }
        assertThat(members.listColleagues(MemberFilter.everybody(), MemberOrder.usual(), MANY)
                        .total())
                .isEqualTo(1301);
    }

    private Page<MemberLine> active(int first) {
        MemberFilter filter = new MemberFilter("", null, MemberStatus.ACTIVE, null, null, Set.of(), Set.of(), null);
        return members.listColleagues(filter, MemberOrder.usual(), new PageRequest(first, SMALL));
    }

    private List<MemberRow> rows(MemberFilter filter) {
        return lines(filter).stream().map(MemberLine::row).toList();
    }

    private List<MemberLine> lines(MemberFilter filter) {
        return members.listColleagues(filter, MemberOrder.usual(), MANY).rows();
    }

    private List<UUID> together(MemberFilter filter, MemberOrder order) {
        List<UUID> ids = new ArrayList<>();
        Page<MemberLine> page;
        do {
            page = members.listColleagues(filter, order, new PageRequest(ids.size(), 97));
            page.rows().forEach(line -> ids.add(line.row().accountId()));
        } while (!page.rows().isEmpty() && (page.open() || ids.size() < page.total()));
        assertThat(page.total()).isEqualTo(ids.size());
        return ids;
    }

    private static String words(MemberRow row) {
        return SearchKey.of(String.join(" ", row.name(), row.kana(), row.mailAddress(), row.department()));
    }

    /** Whose first one acts from now on. */
    private void university(String kind, int people) {
        String name = kind + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        UUID first = ground.active(university, Role.ADMINISTRATOR, "first");
        crowd.join(university, people, name + ".example");
        ground.act(first);
    }
}
