package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPlaceTest {

    @Test
    void what_is_usual_does_not_stand_in_the_address() {
        assertThat(ListPlace.of(Map.of(), "q").query()).isEmpty();
    }

    @Test
    void an_address_leads_back_to_its_place() {
        Map<String, String> parameters = Map.of("q", "立波 & 大学", "page", "3", "size", "25");

        ListPlace place = ListPlace.of(parameters, "q");

        assertThat(place.query()).isEqualTo("?q=%E7%AB%8B%E6%B3%A2+%26+%E5%A4%A7%E5%AD%A6&page=3&size=25");
        assertThat(place.getFirst()).isEqualTo(50);
        assertThat(place.filter("q")).isEqualTo("立波 & 大学");
    }

    @Test
    void turning_the_page_changes_the_address() {
        ListPlace place = ListPlace.of(Map.of("q", "a"), "q");

        place.moveTo(100, 50);

        assertThat(place.query()).isEqualTo("?q=a&page=3");
    }

    @Test
    void only_filters_of_the_list_are_taken_and_blank_ones_are_none() {
        ListPlace place = ListPlace.of(Map.of("q", " ", "other", "x"), "q");

        assertThat(place.isFiltered()).isFalse();
        assertThat(place.filter("other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-1,0", "x,0", "99999999999,0", "'',0", "2,50"})
    void a_page_that_makes_no_sense_is_the_first(String page, int first) {
        assertThat(ListPlace.of(Map.of("page", page)).getFirst()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"1000000,50", "0,50", "25,25", "200,200"})
    void only_offered_sizes_are_taken(String size, int taken) {
        assertThat(ListPlace.of(Map.of("size", size)).getSize()).isEqualTo(taken);
    }
}
