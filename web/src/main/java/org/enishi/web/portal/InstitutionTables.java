package org.enishi.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.portal.data.Charges;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.OwnActivity;
import org.enishi.portal.data.PartCount;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.Texts;

/** What an institution does with the projects that address it. The titles of projects come from where they are kept. */
@Dependent
public class InstitutionTables implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_RANKING = 20;
    private static final List<Measure> STEPS = List.of(
            Measure.ADDRESSED, Measure.OPENED, Measure.ANSWERED, Measure.INTEREST, Measure.MEETING, Measure.AGREEMENT);
    private static final List<Measure> CHARGES =
            List.of(Measure.IN_CHARGE, Measure.CHARGE_OPENED, Measure.CHARGE_ANSWERED, Measure.CHARGE_INTERESTED);

    @Inject
    private InstitutionProjectService projects;

    List<StatisticsTable> of(OwnActivity activity) {
        return List.of(
                OwnTables.steps(activity, STEPS),
                OwnTables.curiositySteps(activity),
                OwnTables.answerTime(activity, Measure.ANSWERED),
                ranking(activity));
    }

    /** For administrators: by field, and by person. */
    List<StatisticsTable> ofCharges(Charges charges) {
        return List.of(
                charged("chargesByField", Dimension.FIELD, charges),
                charged("chargesByPerson", Dimension.PERSON, charges));
    }

    private static StatisticsTable charged(String id, Dimension dimension, Charges charges) {
        Map<String, Map<Measure, Long>> parts = new TreeMap<>();
        charges.counts().stream()
                .filter(count -> count.dimension() == dimension)
                .forEach(count -> parts.computeIfAbsent(count.part(), part -> new EnumMap<>(Measure.class))
                        .put(count.measure(), count.amount()));
        String name = Texts.label(dimension);
        return new StatisticsTable(
                id,
                Texts.of("portal.statisticsDetail.charges", name),
                Stream.concat(Stream.of(name), CHARGES.stream().map(Texts::label))
                        .toList(),
                parts.entrySet().stream()
                        .map(part -> new Line(
                                charges.names().getOrDefault(part.getKey(), part.getKey()),
                                CHARGES.stream()
                                        .map(measure -> StatisticsCells.of(
                                                part.getValue().getOrDefault(measure, 0L)))
                                        .toList()))
                        .sorted(Comparator.comparing(Line::head))
                        .toList(),
                List.of(),
                false,
                List.of(0));
    }

    private StatisticsTable ranking(OwnActivity activity) {
        List<PartCount> most = activity.parts(Measure.CURIOSITY, Dimension.PROJECT).stream()
                .sorted(Comparator.comparingLong(PartCount::amount).reversed().thenComparing(PartCount::part))
                .limit(LONGEST_RANKING)
                .toList();
        Map<String, Long> before = activity.partsBefore(Measure.CURIOSITY, Dimension.PROJECT).stream()
                .collect(Collectors.toMap(PartCount::part, PartCount::amount));
        Map<UUID, String> titles = projects.titles(
                most.stream().map(count -> UUID.fromString(count.part())).collect(Collectors.toSet()));
        return new StatisticsTable(
                "ranking",
                Texts.of("portal.statisticsDetail.ranking"),
                List.of(Texts.of("portal.statisticsDetail.project"), Texts.label(Measure.CURIOSITY)),
                most.stream()
                        .filter(count -> titles.containsKey(UUID.fromString(count.part())))
                        .map(count -> new Line(
                                titles.get(UUID.fromString(count.part())),
                                "/academic/projects/" + count.part(),
                                List.of(StatisticsCells.of(count.amount())
                                        .beside(StatisticsCells.of(before.getOrDefault(count.part(), 0L))))))
                        .toList(),
                List.of(),
                false,
                List.of(0));
    }
}
