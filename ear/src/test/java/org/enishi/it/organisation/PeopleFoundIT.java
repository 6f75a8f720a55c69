package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.organisation.MemberService;
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
        return members.listColleagues(filter, MemberOrder.usual(), MANY).rows().stream()
                .map(MemberLine::row)
                .toList();
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
