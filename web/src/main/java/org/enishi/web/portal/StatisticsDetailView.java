package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.enishi.organisation.data.PeopleFigures;
import org.enishi.portal.ActivityService;
import org.enishi.portal.StatisticsService;
import org.enishi.portal.data.DayRange;
import org.enishi.portal.data.DetailedStatistics;
import org.enishi.shared.time.ServerClock;
import org.enishi.web.shared.Viewer;
import org.omnifaces.cdi.ViewScoped;

/** The viewer's own organisation in numbers; for the operator, every one of his region. */
@Named
@ViewScoped
public class StatisticsDetailView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 90;

    @Inject
    private StatisticsService statistics;

    @Inject
    private ActivityService activities;

    @Inject
    private InstitutionTables institutionTables;

    @Inject
    private CompanyTables companyTables;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    private StatisticsSpan span;
    private transient DetailedStatistics own;
    private transient List<StatisticsTable> tables;
    private transient OverseenPage overseen;

    @PostConstruct
    void open() {
        span = StatisticsSpan.ofDays(usual());
    }

    /** Until yesterday: today is not counted yet. */
    private DayRange usual() {
        LocalDate yesterday = LocalDate.now(clock.withZone(ServerClock.JAPAN)).minusDays(1);
        return new DayRange(yesterday.minusDays(USUAL_DAYS - 1), yesterday);
    }

    public StatisticsSpan getSpan() {
        return span;
    }

    public PeopleFigures getPeople() {
        return own().people();
    }

    /** Before the first count of the region nothing is known but the people. */
    public boolean isCounted() {
        return own().counted();
    }

    private DetailedStatistics own() {
        if (own == null) {
            own = statistics.ofOwnOrganisation();
        }
        return own;
    }

    public List<StatisticsTable> getPeopleTables() {
        return PeopleTables.of(getPeople());
    }

    /** None of a time that nobody understands, and none for supporters, who take part in nothing yet. */
    public List<StatisticsTable> getTables() {
        if (tables == null) {
            tables = isCounted() && span.getProblem() == null ? tables() : List.of();
        }
        return tables;
    }

    private List<StatisticsTable> tables() {
        DayRange range = span.days();
        if (viewer.isOfCompany()) {
            return companyTables.of(activities.ofCompany(range));
        }
        if (viewer.isOfInstitution()) {
            List<StatisticsTable> all = new ArrayList<>(institutionTables.of(activities.ofInstitution(range)));
            if (viewer.allowed("STATISTICS_OF_PEOPLE")) {
                all.addAll(institutionTables.ofCharges(activities.charges()));
            }
            return all;
        }
        return viewer.isOperator() ? OverseenTables.of(activities.byOrganisation(range)) : List.of();
    }

    /** For the operator; null for everybody else, and of a time that nobody understands. */
    public OverseenPage getOverseen() {
        if (overseen == null && viewer.isOperator() && !getTables().isEmpty()) {
            overseen = new OverseenPage(getTables());
        }
        return overseen;
    }

    /** Supporters take part in nothing yet. */
    public boolean isTaking() {
        return viewer.isOfCompany() || viewer.isOfInstitution() || viewer.isOperator();
    }

    public void export() throws IOException {
        List<StatisticsTable> all = new ArrayList<>(getPeopleTables());
        all.addAll(getTables());
        StatisticsFile.send("statistics-detail.csv", all, isCounted() || !isTaking());
    }
}
