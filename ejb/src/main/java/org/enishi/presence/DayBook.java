package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.model.DaySum;
import org.enishi.presence.model.SeenDay;
import org.enishi.presence.store.DaySums;

/** Adds up what was seen of people on each day, when the day is over. */
@ApplicationScoped
@Transactional
class DayBook {

    private static final Logger LOG = Logger.getLogger(DayBook.class.getName());
    private static final int AT_ONCE = 500;

    /** Of somebody new, or after a long standstill. */
    private static final int LOOKING_BACK = 7;

    @Inject
    private DaySums sums;

    @Inject
    private Clock clock;

    List<UUID> uncounted() {
        return sums.uncounted(yesterday(), AT_ONCE);
    }

    private LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }

    void count(UUID accountId) {
        LocalDate last = yesterday();
        LocalDate longAgo = last.minusDays(LOOKING_BACK);
        LocalDate counted =
                sums.countedUntil(accountId).filter(day -> day.isAfter(longAgo)).orElse(longAgo);
        if (sums.months(accountId).orElse(ConsoleFigure.SUM_MONTHS.usual()) > 0) {
            count(accountId, counted.plusDays(1), last);
        }
        sums.countUntil(accountId, last);
    }

    /** What was deleted is written to the log by number only. */
    void forget() {
        int removed = sums.removeOld(LocalDate.now(clock), ConsoleFigure.SUM_MONTHS.most());
        if (removed > 0) {
            LOG.info(() -> "Presence: " + removed + " sums of days were older than is kept");
        }
    }

    private void count(UUID accountId, LocalDate first, LocalDate last) {
        Instant begin = day(first).begin();
        List<HistoryRow> seen = sums.seen(accountId, begin, day(last).end());
        PresenceState state = sums.lastBefore(begin, accountId).orElse(null);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            SeenDay day = day(date);
            List<HistoryRow> ofDay = day.holding(seen);
            day.sums(state, ofDay).forEach((one, time) -> sums.add(new DaySum(accountId, day.date(), one, time)));
            state = ofDay.isEmpty() ? state : ofDay.get(ofDay.size() - 1).state();
        }
    }

    private SeenDay day(LocalDate date) {
        return new SeenDay(date, clock.getZone());
    }
}
