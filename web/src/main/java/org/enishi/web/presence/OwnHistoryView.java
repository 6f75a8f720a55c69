package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.HistoryRulesService;
import org.enishi.presence.HistoryService;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.DayRow;
import org.enishi.presence.data.HistoryLook;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.RulesOfHistory;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What was seen of the person, for himself: each change, and the sums of the days of a month. */
@Named
@ViewScoped
public class OwnHistoryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoryService history;

    @Inject
    private ConsoleService console;

    @Inject
    private HistoryRulesService rulesOfHistory;

    @Inject
    private Clock clock;

    private YearMonth earliest;
    private YearMonth month;
    private boolean newest;
    private transient List<HistoryRow> rows;
    private transient List<DayRow> days;
    private transient RulesOfHistory rules;

    /** What is no month of which anything is kept is the present one. */
    @PostConstruct
    void choose() {
        YearMonth present = YearMonth.now(clock);
        YearMonth asked = monthOf(Faces.getRequestParameter("month"), present);
        earliest = present.minusMonths(ConsoleFigure.SUM_MONTHS.most());
        month = asked.isAfter(present) || asked.isBefore(earliest) ? present : asked;
        newest = month.equals(present);
    }

    private static YearMonth monthOf(String written, YearMonth otherwise) {
        try {
            return written == null ? otherwise : YearMonth.parse(written);
        } catch (DateTimeException noMonth) {
            return otherwise;
        }
    }

    public void erase() {
        history.erase();
        Attempt.confirm("presence.ownHistory.erased");
        Redirect.to("/presence/own-history");
    }

    public Integer getKeptDays() {
        return console.read().figure(ConsoleFigure.KEPT_DAYS);
    }

    public Integer getKeptMonths() {
        return console.read().figure(ConsoleFigure.SUM_MONTHS);
    }

    public List<HistoryRow> getRows() {
        if (rows == null) {
            rows = history.list();
        }
        return rows;
    }

    /** Under which others may look at it, where any are in force. */
    public RulesOfHistory getRules() {
        if (rules == null) {
            rules = rulesOfHistory.read();
        }
        return rules;
    }

    public List<HistoryLook> getLooks() {
        return history.looks();
    }

    public List<DayRow> getDays() {
        if (days == null) {
            days = history.days(month);
        }
        return days;
    }

    /** Those in which anything was seen in this month. */
    public List<PresenceState> getStates() {
        return Arrays.stream(PresenceState.values())
                .filter(state -> getDays().stream().anyMatch(day -> day.seen().containsKey(state)))
                .toList();
    }

    /** In hours and minutes; empty where nothing was seen. */
    public String time(DayRow day, PresenceState state) {
        Duration seen = day.seen().get(state);
        return seen == null ? "" : String.format("%d:%02d", seen.toHours(), seen.toMinutesPart());
    }

    public String getMonth() {
        return month.toString();
    }

    /** Empty where nothing older is kept. */
    public String getEarlier() {
        return month.isAfter(earliest) ? month.minusMonths(1).toString() : "";
    }

    /** Empty in the present month. */
    public String getLater() {
        return newest ? "" : month.plusMonths(1).toString();
    }
}
