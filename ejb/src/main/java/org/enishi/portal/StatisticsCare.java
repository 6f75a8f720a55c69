package org.enishi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.portal.model.CountedDay;
import org.enishi.portal.model.DailyFigure;
import org.enishi.portal.model.Happening;
import org.enishi.portal.model.Tally;
import org.enishi.portal.store.CountedDays;
import org.enishi.portal.store.DailyFigures;
import org.enishi.portal.store.Milestones;
import org.enishi.shared.persistence.ClusterLock;
import org.enishi.shared.time.ServerClock;

/**
 * Counts the days that are over, those of Japan. To count a day twice is to count it once; a day that is missing is counted
 * from what there is, so that all of it can be thrown away and made again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StatisticsCare {

    private static final ZoneId JAPAN = ServerClock.JAPAN;

    static final String LOCK = "statistics";

    @Inject
    private Milestones milestones;

    @Inject
    private CountedDays days;

    @Inject
    private DailyFigures figures;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private StandingLedger standing;

    @Inject
    private ClusterLock lock;

    @Inject
    private Clock clock;

    /** The oldest first. Of the month of yesterday every day again, because a step of these days may have been taken back. */
    public List<LocalDate> due() {
        return milestones.first().map(this::due).orElse(List.of());
    }

    private List<LocalDate> due(Instant first) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, JAPAN);
        LocalDate begin = LocalDate.ofInstant(first, JAPAN);
        if (!begin.isBefore(today)) {
            return List.of();
        }
        Set<LocalDate> counted = days.since(begin);
        LocalDate month = today.minusDays(1).withDayOfMonth(1);
        Stream<LocalDate> stale = days
                .staleSince(month, today.atStartOfDay(JAPAN).toInstant(), now)
                .stream()
                .filter(day -> day.isBefore(today));
        return Stream.concat(begin.datesUntil(today).filter(day -> !counted.contains(day)), stale)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** On two nodes one after the other. */
    public void count(LocalDate day) {
        lock.hold(LOCK);
        Instant now = clock.instant();
        Instant from = day.atStartOfDay(JAPAN).toInstant();
        Instant until = day.plusDays(1).atStartOfDay(JAPAN).toInstant();
        List<Happening> happened = milestones.between(from, until);
        Set<UUID> institutions = happened.stream()
                .map(Happening::institutionId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Tally tally = new Tally(institutions.isEmpty() ? Map.of() : directory.fields(institutions));
        happened.forEach(tally::add);
        milestones.masses(from, until).forEach(tally::add);
        figures.forget(day);
        if (day.equals(LocalDate.ofInstant(now, JAPAN).minusDays(1))) {
            standing.count(tally);
        }
        tally.counted().forEach(one -> figures.add(new DailyFigure(day, one.getKey(), one.getValue())));
        days.find(day).ifPresentOrElse(known -> known.again(now), () -> days.add(new CountedDay(day, now)));
    }
}
