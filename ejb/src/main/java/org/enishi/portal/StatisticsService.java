package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.organisation.OrganisationFigures;
import org.enishi.organisation.data.FieldCount;
import org.enishi.organisation.data.KindCount;
import org.enishi.portal.data.DetailedStatistics;
import org.enishi.portal.data.FieldFigure;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.KindFigure;
import org.enishi.portal.data.OverallStatistics;
import org.enishi.portal.model.Suppression;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The numbers of the region without telling of anybody in particular, and the exact ones of the own organisation. */
@Stateless
public class StatisticsService {

    @Inject
    private OrganisationFigures organisations;

    @Requires(Permission.STATISTICS_VIEW)
    public OverallStatistics overall() {
        List<KindCount> kinds = organisations.countByKind();
        List<Long> organisationCounts =
                kinds.stream().map(KindCount::organisations).toList();
        List<Long> accountCounts = kinds.stream().map(KindCount::accounts).toList();
        List<Figure> organisationFigures = Suppression.ofCounts(organisationCounts);
        List<Figure> accountFigures = Suppression.ofContributions(accountCounts, organisationCounts);
        return new OverallStatistics(
                byKind(kinds, organisationFigures),
                Suppression.ofTotal(organisationFigures, organisationCounts),
                byKind(kinds, accountFigures),
                Suppression.ofTotal(accountFigures, accountCounts),
                byField(organisations.countInstitutionsByField(), institutions(kinds)));
    }

    @Requires(Permission.STATISTICS_VIEW)
    public DetailedStatistics ofOwnOrganisation() {
        return new DetailedStatistics(organisations.countOwnPeople());
    }

    private static List<KindFigure> byKind(List<KindCount> kinds, List<Figure> figures) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new KindFigure(kinds.get(i).kind(), figures.get(i)))
                .toList();
    }

    private static List<FieldFigure> byField(List<FieldCount> fields, long institutions) {
        List<Figure> figures = Suppression.ofOverlapping(
                fields.stream().map(FieldCount::institutions).toList(), institutions);
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new FieldFigure(fields.get(i).field(), figures.get(i)))
                .toList();
    }

    private static long institutions(List<KindCount> kinds) {
        return kinds.stream()
                .filter(kind -> kind.kind() == OrganisationKind.INSTITUTION)
                .mapToLong(KindCount::organisations)
                .sum();
    }
}
