package org.enishi.web.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enishi.portal.data.DayCount;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.OwnActivity;
import org.enishi.portal.data.PartCount;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.Texts;

/** What happened to the projects of a company: numbers, and never whose. */
final class CompanyTables {

    private static final List<Measure> STEPS =
            List.of(Measure.PUBLISHED, Measure.CURIOSITY, Measure.INTEREST, Measure.MEETING, Measure.AGREEMENT);

    private CompanyTables() {}

    /** @param reasons for 関心なし, what they are called by their codes, in their order */
    static List<StatisticsTable> of(OwnActivity activity, Map<String, String> reasons) {
        return List.of(
                OwnTables.steps(activity, STEPS),
                reasons(activity, reasons),
                OwnTables.answerTime(activity, Measure.COMPANY_ANSWER),
                days(activity));
    }

    private static StatisticsTable reasons(OwnActivity activity, Map<String, String> reasons) {
        Map<String, Long> counts = byPart(activity.parts(Measure.NO_INTEREST, Dimension.REASON));
        Map<String, Long> before = byPart(activity.partsBefore(Measure.NO_INTEREST, Dimension.REASON));
        return new StatisticsTable(
                "reasons",
                Texts.of("portal.statisticsDetail.reasons"),
                List.of(Texts.label(Dimension.REASON), Texts.of("portal.statisticsDetail.count")),
                reasons.entrySet().stream()
                        .map(reason -> new Line(
                                reason.getValue(),
                                List.of(StatisticsCells.of(counts.getOrDefault(reason.getKey(), 0L))
                                        .beside(StatisticsCells.of(before.getOrDefault(reason.getKey(), 0L))))))
                        .toList(),
                List.of(),
                false,
                List.of(0));
    }

    private static Map<String, Long> byPart(List<PartCount> counts) {
        return counts.stream().collect(Collectors.toMap(PartCount::part, PartCount::amount));
    }

    /** By the day: an hour could be somebody's. Days without any have no line. */
    private static StatisticsTable days(OwnActivity activity) {
        return new StatisticsTable(
                "curiosities",
                Texts.of("portal.statisticsDetail.curiosities"),
                List.of(Texts.of("portal.statisticsDetail.day"), Texts.label(Measure.CURIOSITY)),
                activity.curiosities().stream()
                        .sorted(Comparator.comparing(DayCount::day).reversed())
                        .map(day -> new Line(day.day().toString(), List.of(StatisticsCells.of(day.amount()))))
                        .toList(),
                List.of(),
                true,
                List.of(0));
    }
}
