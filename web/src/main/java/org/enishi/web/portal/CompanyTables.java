package org.enishi.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.CompanyProjectService;
import org.enishi.portal.data.DayCount;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.OwnActivity;
import org.enishi.portal.data.PartCount;
import org.enishi.web.matching.NoInterestWords;
import org.enishi.web.portal.StatisticsTable.Cell;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.Texts;

/** What happened to the projects of a company: numbers, and never whose. The titles of projects come from where they are kept. */
@Dependent
public class CompanyTables implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Measure> STEPS =
            List.of(Measure.PUBLISHED, Measure.CURIOSITY, Measure.INTEREST, Measure.MEETING, Measure.AGREEMENT);

    private static final List<Measure> OF_A_PROJECT =
            List.of(Measure.CURIOSITY, Measure.INTEREST, Measure.NO_INTEREST, Measure.MEETING, Measure.AGREEMENT);

    @Inject
    private CompanyProjectService projects;

    @Inject
    private NoInterestWords reasons;

    List<StatisticsTable> of(OwnActivity activity) {
        return List.of(
                OwnTables.steps(activity, STEPS),
                projects(activity),
                reasons(activity, reasons.getNames()),
                OwnTables.answerTime(activity, Measure.COMPANY_ANSWER),
                days(activity));
    }

    /** Also where nothing came of it yet; where most happened comes first. */
    private StatisticsTable projects(OwnActivity activity) {
        Map<String, Map<Measure, Long>> counts = byProject(activity.parts(Dimension.PROJECT));
        Map<String, Map<Measure, Long>> before = byProject(activity.partsBefore(Dimension.PROJECT));
        Map<UUID, String> titles =
                projects.titles(counts.keySet().stream().map(UUID::fromString).collect(Collectors.toSet()));
        return new StatisticsTable(
                "projects",
                Texts.of("portal.statisticsDetail.projects"),
                Stream.concat(
                                Stream.of(Texts.of("portal.statisticsDetail.project")),
                                OF_A_PROJECT.stream().map(Texts::label))
                        .toList(),
                titles.entrySet().stream()
                        .sorted(Comparator.comparingLong((Map.Entry<UUID, String> project) ->
                                        -sum(counts.get(project.getKey().toString())))
                                .thenComparing(Map.Entry::getValue)
                                .thenComparing(Map.Entry::getKey))
                        .map(project -> new Line(
                                project.getValue(),
                                "/corporate/projects/" + project.getKey(),
                                cells(counts, before, project.getKey().toString())))
                        .toList(),
                List.of(),
                false,
                List.of());
    }

    private static Map<String, Map<Measure, Long>> byProject(List<PartCount> counts) {
        return counts.stream()
                .collect(Collectors.groupingBy(
                        PartCount::part, Collectors.toMap(PartCount::measure, PartCount::amount, Long::sum)));
    }

    private static long sum(Map<Measure, Long> amounts) {
        return OF_A_PROJECT.stream()
                .mapToLong(measure -> amounts.getOrDefault(measure, 0L))
                .sum();
    }

    private static List<Cell> cells(
            Map<String, Map<Measure, Long>> counts, Map<String, Map<Measure, Long>> before, String project) {
        Map<Measure, Long> now = counts.getOrDefault(project, Map.of());
        Map<Measure, Long> then = before.getOrDefault(project, Map.of());
        return OF_A_PROJECT.stream()
                .map(measure -> StatisticsCells.of(now.getOrDefault(measure, 0L))
                        .beside(StatisticsCells.of(then.getOrDefault(measure, 0L))))
                .toList();
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
