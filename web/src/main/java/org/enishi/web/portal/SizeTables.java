package org.enishi.web.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.enishi.portal.data.FieldFigure;
import org.enishi.portal.data.KindFigure;
import org.enishi.portal.data.OverallStatistics;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.Texts;

/** How many there are in the region, as tables. */
final class SizeTables {

    private final OverallStatistics overall;

    SizeTables(OverallStatistics overall) {
        this.overall = overall;
    }

    StatisticsTable kinds() {
        List<KindFigure> organisations = overall.organisations();
        return new StatisticsTable(
                "organisations",
                Texts.of("portal.statistics.organisations"),
                List.of(
                        Texts.of("portal.statistics.kind"),
                        Texts.of("portal.statistics.organisationCount"),
                        Texts.of("portal.statistics.accountCount")),
                IntStream.range(0, organisations.size())
                        .mapToObj(i -> new Line(
                                Texts.label(organisations.get(i).kind()),
                                List.of(
                                        StatisticsCells.of(organisations.get(i).figure()),
                                        StatisticsCells.of(
                                                overall.accounts().get(i).figure()))))
                        .toList(),
                List.of(new Line(
                        Texts.of("portal.statistics.total"),
                        List.of(
                                StatisticsCells.of(overall.organisationTotal()),
                                StatisticsCells.of(overall.accountTotal())))),
                false,
                List.of());
    }

    /** @param names of the fields, by their codes */
    StatisticsTable fields(Map<String, String> names) {
        return new StatisticsTable(
                "fields",
                Texts.of("portal.statistics.fields"),
                List.of(Texts.of("portal.statistics.field"), Texts.of("portal.statistics.institutionCount")),
                overall.institutionsByField().stream()
                        .map(row -> line(names, row))
                        .toList(),
                List.of(),
                false,
                List.of(0));
    }

    private static Line line(Map<String, String> names, FieldFigure row) {
        return new Line(names.get(row.field().code()), List.of(StatisticsCells.of(row.figure())));
    }
}
