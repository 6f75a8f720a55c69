package org.enishi.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Count MORE = Count.of(Count.LOOKED_AT);

    @Test
    void whatWasCountedToTheEndIsTold() {
        assertThat(page(50, Count.of(120), 0)).isEqualTo(new Page<>(rows(50), 120));
        assertThat(page(0, Count.of(120), 5_000).total()).isEqualTo(120);
        assertThat(page(50, Count.of(Count.MOST), 0).open()).isFalse();
    }

    @Test
    void whereCountingHasStoppedThereAreAtLeastAsManyAsWereSeen() {
        assertThat(page(50, MORE, 0)).isEqualTo(new Page<>(rows(50), 1_000, true));
        assertThat(page(50, MORE, 2_000)).isEqualTo(new Page<>(rows(50), 2_050, true));
        assertThat(page(0, MORE, 9_000)).as("beyond the last").isEqualTo(new Page<>(rows(0), 1_000, true));
    }

    @Test
    void theLastPageTellsHowManyThereAre() {
        assertThat(page(49, MORE, 2_000)).isEqualTo(new Page<>(rows(49), 2_049));
    }

    private static Page<String> page(int rows, Count count, int first) {
        return Page.of(rows(rows), count, new PageRequest(first, 50));
    }

    private static List<String> rows(int rows) {
        return Collections.nCopies(rows, "row");
    }
}
