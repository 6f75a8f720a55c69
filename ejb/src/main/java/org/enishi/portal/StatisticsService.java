package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.organisation.OrganisationFigures;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.data.OrganisationSize;
import org.enishi.portal.data.DetailedStatistics;
import org.enishi.portal.data.FieldFigure;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.KindFigure;
import org.enishi.portal.data.OverallStatistics;
import org.enishi.portal.model.Sizes;
import org.enishi.portal.model.Suppression;
import org.enishi.portal.store.ToldSizes;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The numbers of the region without telling of anybody in particular, and the exact ones of the own organisation. */
@Stateless
public class StatisticsService {

    @Inject
    private OrganisationFigures organisations;

    @Inject
    private ToldSizes told;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.STATISTICS_VIEW)
    public OverallStatistics overall() {
        List<OrganisationSize> sizes = told.of(region());
        List<Long> organisationCounts = Sizes.KINDS.stream()
                .map(kind -> (long) Sizes.of(kind, sizes).size())
                .toList();
        List<Long> accountCounts = Sizes.KINDS.stream()
                .map(kind -> Sizes.of(kind, sizes).stream()
                        .mapToLong(OrganisationSize::people)
                        .sum())
                .toList();
        List<Figure> organisationFigures = Suppression.ofCounts(organisationCounts);
        List<Figure> accountFigures = Suppression.ofContributions(accountCounts, organisationCounts);
        return new OverallStatistics(
                isCounted(),
                byKind(organisationFigures),
                Suppression.ofTotal(organisationFigures, organisationCounts),
                byKind(accountFigures),
                Suppression.ofTotal(accountFigures, accountCounts),
                byField(organisations.fields(), Sizes.of(OrganisationKind.INSTITUTION, sizes)));
    }

    @Requires(Permission.STATISTICS_VIEW)
    public DetailedStatistics ofOwnOrganisation() {
        return new DetailedStatistics(isCounted(), organisations.countOwnPeople());
    }

    private boolean isCounted() {
        return told.roll(region()).isPresent();
    }

    private String region() {
        return currentActor.get().region();
    }

    private static List<KindFigure> byKind(List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> new KindFigure(Sizes.KINDS.get(i), figures.get(i)))
                .toList();
    }

    private static List<FieldFigure> byField(List<FieldRow> fields, List<OrganisationSize> institutions) {
        List<Long> counts = fields.stream()
                .map(field -> institutions.stream()
                        .filter(institution -> institution.fields().contains(field.code()))
                        .count())
                .toList();
        List<Figure> figures = Suppression.ofOverlapping(counts, institutions.size());
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new FieldFigure(fields.get(i), figures.get(i)))
                .toList();
    }
}
