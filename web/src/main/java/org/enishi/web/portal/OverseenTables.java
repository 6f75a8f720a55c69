package org.enishi.web.portal;

import java.util.List;
import java.util.stream.Stream;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.OverseenOrganisation;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.web.portal.StatisticsTable.Cell;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.Texts;

/**
 * The organisations of a region, one by one, for its operator. How much 面白そう an institution sent is not among it: that he
 * reads of one project, and the reading is recorded.
 */
final class OverseenTables {

    private static final List<Measure> OF_COMPANIES = List.of(
            Measure.PUBLISHED,
            Measure.CURIOSITY,
            Measure.INTEREST,
            Measure.MEETING,
            Measure.AGREEMENT,
            Measure.BOUNCED);
    private static final List<Measure> OF_INSTITUTIONS = List.of(
            Measure.ADDRESSED,
            Measure.OPENED,
            Measure.ANSWERED,
            Measure.INTEREST,
            Measure.MEETING,
            Measure.AGREEMENT,
            Measure.UNREAD,
            Measure.BOUNCED);
    private static final List<Measure> OF_SUPPORTERS = List.of(Measure.BOUNCED);

    private OverseenTables() {}

    static List<StatisticsTable> of(List<OverseenOrganisation> organisations) {
        return List.of(
                table(organisations, OrganisationKind.COMPANY, OF_COMPANIES),
                table(organisations, OrganisationKind.INSTITUTION, OF_INSTITUTIONS),
                table(organisations, OrganisationKind.SUPPORTER, OF_SUPPORTERS));
    }

    private static StatisticsTable table(
            List<OverseenOrganisation> organisations, OrganisationKind kind, List<Measure> measures) {
        return new StatisticsTable(
                "of" + kind.name(),
                Texts.label(kind),
                Stream.of(
                                Stream.of(Texts.of("portal.statisticsDetail.organisation")),
                                measures.stream().map(Texts::label),
                                Stream.of(Texts.of("portal.statisticsDetail.idle")))
                        .flatMap(part -> part)
                        .toList(),
                organisations.stream()
                        .filter(organisation -> organisation.kind() == kind)
                        .map(organisation -> new Line(
                                organisation.name(),
                                "/operator/organisation?id=" + organisation.id(),
                                cells(organisation, measures)))
                        .toList(),
                List.of(),
                false,
                List.of());
    }

    private static List<Cell> cells(OverseenOrganisation organisation, List<Measure> measures) {
        return Stream.concat(
                        measures.stream()
                                .map(measure -> StatisticsCells.of(organisation.amount(measure))
                                        .beside(StatisticsCells.of(organisation.amountBefore(measure)))),
                        Stream.of(StatisticsCells.of(organisation.idle())))
                .toList();
    }
}
