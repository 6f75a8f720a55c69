package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enishi.matching.CooperationFormService;
import org.enishi.portal.ActivityService;
import org.enishi.portal.StatisticsService;
import org.enishi.portal.data.BudgetClass;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.OverallStatistics;
import org.enishi.shared.time.ServerClock;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** The region in numbers, for everybody. */
@Named
@ViewScoped
public class StatisticsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MONTHS = 12;

    @Inject
    private StatisticsService statistics;

    @Inject
    private ActivityService activities;

    @Inject
    private CooperationFormService forms;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private StatisticsSpan span;
    private transient OverallStatistics overall;
    private transient List<StatisticsTable> tables;

    @PostConstruct
    void open() {
        span = StatisticsSpan.ofMonths(usual());
    }

    /** The months that are over. */
    private MonthRange usual() {
        YearMonth last = YearMonth.now(clock.withZone(ServerClock.JAPAN)).minusMonths(1);
        return new MonthRange(last.minusMonths(USUAL_MONTHS - 1), last);
    }

    public StatisticsSpan getSpan() {
        return span;
    }

    /** None of a time that nobody understands. */
    public List<StatisticsTable> getTables() {
        if (tables == null) {
            tables = isCounted() && span.getProblem() == null ? tables() : List.of();
        }
        return tables;
    }

    private List<StatisticsTable> tables() {
        RegionTables made = new RegionTables(activities.ofRegion(span.months()));
        Map<String, String> formNames = new LinkedHashMap<>();
        forms.list()
                .forEach(form -> formNames.put(form.code(), language.isEnglish() ? form.englishName() : form.name()));
        Map<String, String> budgetNames = new LinkedHashMap<>();
        Arrays.stream(BudgetClass.values()).forEach(budget -> budgetNames.put(budget.name(), Texts.label(budget)));
        return List.of(made.months(), made.forms(formNames), made.fields(fieldNames()), made.budgets(budgetNames));
    }

    /** Before the first count of the region there is nothing to read, neither here nor in the file. */
    public boolean isCounted() {
        return getOverall().counted();
    }

    public void export() throws IOException {
        StatisticsFile.send("statistics.csv", isCounted() ? concat(getTables(), getSizes()) : List.of(), isCounted());
    }

    private static List<StatisticsTable> concat(List<StatisticsTable> first, List<StatisticsTable> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public OverallStatistics getOverall() {
        if (overall == null) {
            overall = statistics.overall();
        }
        return overall;
    }

    /** How many there are in the region. */
    public List<StatisticsTable> getSizes() {
        SizeTables made = new SizeTables(getOverall());
        return List.of(made.kinds(), made.fields(fieldNames()));
    }

    private Map<String, String> fieldNames() {
        Map<String, String> names = new LinkedHashMap<>();
        getOverall()
                .institutionsByField()
                .forEach(row -> names.put(
                        row.field().code(),
                        language.isEnglish()
                                ? row.field().englishName()
                                : row.field().name()));
        return names;
    }
}
