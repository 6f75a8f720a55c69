package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.portal.StatisticsService;
import org.enishi.portal.data.FieldFigure;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.KindFigure;
import org.enishi.portal.data.OverallStatistics;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.web.shared.Language;

/** The region in numbers, for everybody. */
@Named
@RequestScoped
public class StatisticsView {

    /** Both counts of one kind of organisation. */
    public record KindRow(OrganisationKind kind, Figure organisations, Figure accounts) {}

    @Inject
    private StatisticsService statistics;

    @Inject
    private Language language;

    private OverallStatistics overall;

    @PostConstruct
    void open() {
        overall = statistics.overall();
    }

    public OverallStatistics getOverall() {
        return overall;
    }

    public List<KindRow> getKinds() {
        List<KindFigure> organisations = overall.organisations();
        List<KindFigure> accounts = overall.accounts();
        return IntStream.range(0, organisations.size())
                .mapToObj(i -> new KindRow(
                        organisations.get(i).kind(),
                        organisations.get(i).figure(),
                        accounts.get(i).figure()))
                .toList();
    }

    public String fieldName(FieldFigure row) {
        return language.isEnglish() ? row.field().englishName() : row.field().name();
    }

    /** What the longest bar stands for. */
    public long getMostInstitutions() {
        return overall.institutionsByField().stream()
                .map(FieldFigure::figure)
                .filter(Figure::isExact)
                .mapToLong(Figure::count)
                .max()
                .orElse(1);
    }
}
