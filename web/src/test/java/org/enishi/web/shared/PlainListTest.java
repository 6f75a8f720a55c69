package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.Test;

class PlainListTest {

    @Test
    void a_list_that_fits_on_one_page_has_no_pager() {
        PlainList<String> list = PlainList.of(ListPlace.of(Map.of()), new Page<>(List.of("a", "b"), 2));

        assertThat(list.isSeveral()).isFalse();
        assertThat(list.getFrom()).isEqualTo(1);
        assertThat(list.getTo()).isEqualTo(2);
    }

    @Test
    void a_page_in_the_middle_leads_both_ways() {
        PlainList<String> list = PlainList.of(
                ListPlace.of(Map.of("page", "2", "size", "25")), new Page<>(Collections.nCopies(25, "a"), 60));

        assertThat(list.getFrom()).isEqualTo(26);
        assertThat(list.getTo()).isEqualTo(50);
        assertThat(list.isHasPrevious()).isTrue();
        assertThat(list.isHasNext()).isTrue();
        assertThat(list.getPrevious()).isEqualTo("?size=25");
        assertThat(list.getNext()).isEqualTo("?page=3&size=25");
    }

    @Test
    void the_link_to_the_first_page_takes_the_query_away() {
        PlainList<String> list = PlainList.of(ListPlace.of(Map.of("page", "2")), new Page<>(List.of("a"), 51));

        assertThat(list.getPrevious()).isEqualTo("?");
        assertThat(list.isHasNext()).isFalse();
    }

    @Test
    void where_counting_has_stopped_there_is_a_next_page() {
        PlainList<String> list =
                PlainList.of(ListPlace.of(Map.of("page", "20")), new Page<>(Collections.nCopies(50, "a"), 1000, true));

        assertThat(list.isHasNext()).isTrue();
        assertThat(list.open()).isTrue();
    }

    @Test
    void beyond_the_end_there_is_a_way_back() {
        PlainList<String> list = PlainList.of(ListPlace.of(Map.of("page", "9")), new Page<>(List.of(), 3));

        assertThat(list.isSeveral()).isTrue();
        assertThat(list.isHasNext()).isFalse();
        assertThat(list.getPrevious()).isEqualTo("?");
        assertThat(list.getFrom()).isZero();
        assertThat(list.getTo()).isZero();
    }

    /** Where others have shortened the list meanwhile, "back" leads there. */
    @Test
    void whoever_comes_beyond_the_end_gets_the_last_page() {
        ListPlace place = ListPlace.of(Map.of("page", "9", "size", "25"));

        PlainList<Integer> list = PlainList.read(place, request -> stretch(60, request));

        assertThat(list.rows()).hasSize(10).startsWith(50);
        assertThat(list.getFrom()).isEqualTo(51);
        assertThat(list.getPrevious()).isEqualTo("?page=2&size=25");
        assertThat(place.query()).isEqualTo("?page=3&size=25");
    }

    @Test
    void so_is_whoever_comes_where_the_last_page_is_full_and_an_empty_list_is_read_once() {
        ListPlace place = ListPlace.of(Map.of("page", "4"));
        assertThat(PlainList.read(place, request -> stretch(100, request)).getFrom())
                .isEqualTo(51);

        List<PageRequest> asked = new ArrayList<>();
        ListPlace late = ListPlace.of(Map.of("page", "4"));
        PlainList<Integer> none = PlainList.read(late, request -> {
            asked.add(request);
            return stretch(0, request);
        });
        assertThat(none.rows()).isEmpty();
        assertThat(asked).hasSize(1);
    }

    private static Page<Integer> stretch(int all, PageRequest request) {
        List<Integer> rows = IntStream.range(0, all)
                .skip(request.first())
                .limit(request.size())
                .boxed()
                .toList();
        return new Page<>(rows, all);
    }
}
