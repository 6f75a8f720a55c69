package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.enishi.presence.data.DayRow;
import org.enishi.presence.data.HistoryLook;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.StateSum;
import org.enishi.presence.store.DaySums;
import org.enishi.presence.store.Transitions;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * What was seen of a person. He reads it, and erases it whenever he likes; anybody else only while 運用規程 are in force, which he is
 * told of here.
 */
@Stateless
public class HistoryService {

    @Inject
    private Transitions transitions;

    @Inject
    private DaySums days;

    @Inject
    private HistoryLooks looks;

    @Inject
    private CurrentActor currentActor;

    /** The newest first. */
    @Requires(Permission.OWN_PRESENCE)
    public List<HistoryRow> list() {
        return transitions.of(currentActor.get().accountId(), PageRequest.MAXIMUM_SIZE);
    }

    /** Who has looked at it, the newest first. */
    @Requires(Permission.OWN_PRESENCE)
    public List<HistoryLook> looks() {
        return looks.at(currentActor.get().accountId());
    }

    /** Whole days, the newest first. */
    @Requires(Permission.OWN_PRESENCE)
    public List<DayRow> days(YearMonth month) {
        return days.of(currentActor.get().accountId(), month).stream()
                .collect(Collectors.groupingBy(
                        StateSum::date,
                        LinkedHashMap::new,
                        Collectors.toMap(StateSum::state, sum -> Duration.ofSeconds(sum.seconds()))))
                .entrySet()
                .stream()
                .map(day -> new DayRow(day.getKey(), day.getValue()))
                .toList();
    }

    @Requires(Permission.OWN_PRESENCE)
    public void erase() {
        transitions.remove(currentActor.get().accountId());
        days.remove(currentActor.get().accountId());
    }
}
