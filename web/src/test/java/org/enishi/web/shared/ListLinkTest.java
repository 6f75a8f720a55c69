package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Links that change one thing about a list. */
class ListLinkTest {

    private static final String[] NAMES = {"tab", "q"};

    @Test
    void aLinkKeepsTheRestAndLeadsToTheFirstPage() {
        ListPlace place = ListPlace.of(Map.of("tab", "CLOSED", "q", "アルミ", "page", "3"), NAMES);

        assertThat(ListLink.with(place, NAMES, "tab", "DRAFTS")).isEqualTo("?tab=DRAFTS&q=%E3%82%A2%E3%83%AB%E3%83%9F");
    }

    @Test
    void nothingLeftIsStillALink() {
        assertThat(ListLink.with(ListPlace.of(Map.of(), NAMES), NAMES, "tab", ""))
                .isEqualTo("?");
    }
}
