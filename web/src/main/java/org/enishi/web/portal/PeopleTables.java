package org.enishi.web.portal;

import java.util.List;
import org.enishi.organisation.data.PeopleFigures;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.Texts;

/** The people of the own organisation, as tables. */
final class PeopleTables {

    private PeopleTables() {}

    static List<StatisticsTable> of(PeopleFigures people) {
        return List.of(
                table(
                        "byRole",
                        "portal.statisticsDetail.role",
                        people.byRole().stream()
                                .map(row -> line(Texts.label(row.role()), row.people()))
                                .toList()),
                table(
                        "byState",
                        "portal.statisticsDetail.state",
                        people.byState().stream()
                                .map(row -> line(Texts.label(row.state()), row.people()))
                                .toList()));
    }

    private static Line line(String head, long people) {
        return new Line(head, List.of(StatisticsCells.of(people)));
    }

    private static StatisticsTable table(String id, String head, List<Line> lines) {
        return new StatisticsTable(
                id,
                Texts.of("portal.statisticsDetail." + id),
                List.of(Texts.of(head), Texts.of("portal.statisticsDetail.peopleCount")),
                lines,
                List.of(),
                false,
                List.of());
    }
}
