package org.enishi.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enishi.web.portal.StatisticsTable.Cell;
import org.enishi.web.portal.StatisticsTable.Line;
import org.junit.jupiter.api.Test;

class StatisticsPictureTest {

    @Test
    void the_axis_reaches_to_the_number_without_what_is_remarked_on_it() {
        Cell most = new Cell("12", 12d).remarked("12（2026-02から）");
        StatisticsTable table = new StatisticsTable(
                "months",
                "月ごとの推移",
                List.of("月", "発信件数"),
                List.of(new Line("2026-03", List.of(most)), new Line("2026-02", List.of(new Cell("7", 7d)))),
                List.of(),
                true,
                List.of(0));
        StatisticsPicture picture = table.getPictures().get(0);
        assertThat(picture.axes().most()).isEqualTo("12");
        assertThat(picture.bars())
                .extracting(StatisticsPicture.Bar::says)
                .as("whoever points at a bar reads all of it")
                .containsExactly("2026-02 7", "2026-03 12（2026-02から）");
    }
}
