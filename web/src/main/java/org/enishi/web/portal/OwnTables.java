package org.enishi.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.OwnActivity;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.Texts;

/** Tables that every organisation has of itself. */
final class OwnTables {

    private OwnTables() {}

    /**
     * How many came from each step to the next, beside the time before. LIKE-19. One project has many answers: of what was
     * published they are no share.
     */
    static StatisticsTable steps(OwnActivity activity, List<Measure> measures) {
        return steps("steps", activity, measures);
    }

    /** The same for an institution: what came of what its people found interesting. */
    static StatisticsTable curiositySteps(OwnActivity activity) {
        return steps(
                "curiositySteps",
                activity,
                List.of(Measure.CURIOSITY, Measure.INTEREST, Measure.MEETING, Measure.AGREEMENT));
    }

    private static StatisticsTable steps(String id, OwnActivity activity, List<Measure> measures) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            long total = activity.total(measure);
            lines.add(new Line(
                    Texts.label(measure),
                    List.of(
                            StatisticsCells.of(total),
                            i == 0 || measures.get(i - 1) == Measure.PUBLISHED
                                    ? StatisticsCells.none()
                                    : StatisticsCells.share(total, activity.total(measures.get(i - 1))),
                            StatisticsCells.of(activity.totalBefore(measure)))));
        }
        return new StatisticsTable(
                id,
                Texts.of("portal.statisticsDetail." + id),
                List.of(
                        Texts.of("portal.statisticsDetail.step"),
                        Texts.of("portal.statisticsDetail.count"),
                        Texts.of("portal.statisticsDetail.fromStep"),
                        Texts.of("portal.statisticsDetail.countBefore")),
                lines,
                List.of(),
                false,
                List.of(0));
    }

    /** The own answers against those of all, of whom nobody is named. */
    static StatisticsTable answerTime(OwnActivity activity, Measure measure) {
        return new StatisticsTable(
                "answerTime",
                Texts.of("portal.statisticsDetail.answerTime"),
                Stream.of("portal.statisticsDetail.whose", "portal.statisticsDetail.median")
                        .map(key -> Texts.of(key))
                        .toList(),
                List.of(
                        new Line(
                                Texts.of("portal.statisticsDetail.own"),
                                List.of(StatisticsCells.days(activity.median(measure))
                                        .beside(StatisticsCells.days(activity.medianBefore(measure))))),
                        new Line(
                                Texts.of("portal.statisticsDetail.all"),
                                List.of(StatisticsCells.days(activity.medianOfAll())
                                        .beside(StatisticsCells.days(activity.medianOfAllBefore()))))),
                List.of(),
                false,
                List.of());
    }
}
