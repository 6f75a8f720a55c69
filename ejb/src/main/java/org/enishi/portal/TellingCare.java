package org.enishi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.enishi.portal.data.DayRange;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.model.Contribution;
import org.enishi.portal.model.Counted;
import org.enishi.portal.model.Suppression;
import org.enishi.portal.model.Telling;
import org.enishi.portal.model.Told;
import org.enishi.portal.model.ToldFigure;
import org.enishi.portal.model.ToldMonth;
import org.enishi.portal.store.DailyFigures;
import org.enishi.portal.store.ToldFigures;
import org.enishi.shared.persistence.ClusterLock;
import org.enishi.shared.time.ServerClock;

/**
 * Decides of the months that are over what everybody may read of them. What has been told stays as it was told, also when the
 * days behind it are counted anew: the difference would be somebody's.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class TellingCare {

    private static final Map<Measure, List<Dimension>> TOLD = new EnumMap<>(Map.of(
            Measure.PUBLISHED, List.of(Dimension.FORM, Dimension.BUDGET),
            Measure.INTEREST, List.of(Dimension.FORM, Dimension.FIELD, Dimension.BUDGET),
            Measure.CURIOSITY, List.of(),
            Measure.MEETING, List.of(Dimension.FORM, Dimension.FIELD, Dimension.BUDGET),
            Measure.AGREEMENT, List.of(Dimension.FORM, Dimension.FIELD, Dimension.BUDGET),
            Measure.FIRST_ANSWER, List.of(),
            Measure.FIRST_MEETING, List.of(),
            Measure.COMPANY_ANSWER, List.of(),
            Measure.ANSWERED, List.of()));

    @Inject
    private DailyFigures days;

    @Inject
    private ToldFigures told;

    @Inject
    private ClusterLock lock;

    @Inject
    private Clock clock;

    public List<String> untold() {
        return told.untold(last());
    }

    /** The last month that is over. */
    private YearMonth last() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), ServerClock.JAPAN))
                .minusMonths(1);
    }

    public void tell(String region) {
        lock.hold(StatisticsCare.LOCK);
        YearMonth last = last();
        List<Measure> frequent = days.frequent(region, Suppression.THRESHOLD);
        days.first(region)
                .map(YearMonth::from)
                .filter(first -> !first.isAfter(last))
                .map(first -> new MonthRange(first, last))
                .ifPresent(all -> TOLD.forEach((measure, dimensions) -> {
                    if (frequent.contains(measure)) {
                        tellWhole(region, measure, all);
                        dimensions.forEach(dimension -> tellParts(region, measure, dimension, all));
                    }
                }));
        if (!told.isTold(region, last)) {
            told.add(new ToldMonth(region, last));
        }
    }

    private void tellWhole(String region, Measure measure, MonthRange all) {
        YearMonth next = next(region, measure, Dimension.TOTAL, all.from());
        YearMonth last = all.until();
        if (next.isAfter(last)) {
            return;
        }
        List<YearMonth> ends = measure.rateOf()
                .map(whole -> ends(region, whole, next))
                .orElseGet(() -> new MonthRange(next, last).inOrder());
        List<Told> decided = ends.isEmpty()
                ? List.of()
                : Telling.whole(counted(region, measure, Dimension.TOTAL, all, next), next, ends);
        List<Contribution> took =
                decided.isEmpty() ? List.of() : within(region, measure, Dimension.DAYS, new MonthRange(next, last));
        decided.forEach(one -> told.add(new ToldFigure(
                region,
                measure,
                Dimension.TOTAL,
                one,
                Telling.median(took, one.since(), one.until()).orElse(null))));
    }

    private void tellParts(String region, Measure measure, Dimension dimension, MonthRange all) {
        YearMonth next = next(region, measure, dimension, all.from());
        List<YearMonth> ends = ends(region, measure, next);
        if (ends.isEmpty()) {
            return;
        }
        MonthRange open = new MonthRange(all.from(), ends.get(ends.size() - 1));
        Telling.parts(
                        counted(region, measure, Dimension.TOTAL, open, next),
                        counted(region, measure, dimension, open, next),
                        dimension,
                        next,
                        ends)
                .forEach(one -> told.add(new ToldFigure(region, measure, dimension, one, null)));
    }

    /** Where the stretches end in which the whole is told. */
    private List<YearMonth> ends(String region, Measure measure, YearMonth next) {
        return told.of(region, measure, Dimension.TOTAL).stream()
                .map(figure -> figure.told().until())
                .filter(end -> !end.isBefore(next))
                .toList();
    }

    /** Of what has a step before, all that there ever was; of everything else what is not told yet. */
    private Counted counted(String region, Measure measure, Dimension dimension, MonthRange all, YearMonth next) {
        return measure.stepBefore()
                .map(before ->
                        new Counted(within(region, measure, dimension, all), within(region, before, dimension, all)))
                .orElseGet(() -> Counted.alone(within(region, measure, dimension, new MonthRange(next, all.until()))));
    }

    private YearMonth next(String region, Measure measure, Dimension dimension, YearMonth first) {
        return told.of(region, measure, dimension).stream()
                .map(figure -> figure.told().until().plusMonths(1))
                .reduce((before, after) -> after)
                .orElse(first);
    }

    private List<Contribution> within(String region, Measure measure, Dimension dimension, MonthRange months) {
        DayRange range = new DayRange(months.from().atDay(1), months.until().atEndOfMonth());
        return days.of(region, measure, dimension, range);
    }
}
