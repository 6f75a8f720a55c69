package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.PersonDay;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.SeenOf;
import org.enishi.presence.model.SeenDay;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Transitions;

/** How several people were seen on one day, in two statements. */
@ApplicationScoped
@Transactional
class PeopleDays {

    @Inject
    private Transitions transitions;

    @Inject
    private Consoles consoles;

    @Inject
    private Clock clock;

    /** The oldest day of which anything is kept, and may be read. */
    LocalDate first(UUID organisationId, Instant since) {
        int kept = consoles.settings(organisationId).figure(ConsoleFigure.KEPT_DAYS);
        LocalDate oldest = LocalDate.now(clock).minusDays(kept);
        LocalDate allowed = LocalDate.ofInstant(since, clock.getZone());
        return allowed.isAfter(oldest) ? allowed : oldest;
    }

    /** @param since nothing that was seen before is told */
    List<PersonDay> of(List<ColleagueRow> people, LocalDate date, Instant since) {
        SeenDay day = new SeenDay(date, clock.getZone());
        Instant from = since.isAfter(day.begin()) ? since : day.begin();
        Instant until = clock.instant().isBefore(day.end()) ? clock.instant() : day.end();
        List<UUID> ids = people.stream().map(ColleagueRow::accountId).toList();
        Map<UUID, PresenceState> before = transitions.lastBefore(ids, from).stream()
                .collect(Collectors.toMap(SeenOf::accountId, SeenOf::state, (one, other) -> other));
        Map<UUID, List<HistoryRow>> seen = transitions.ofAll(ids, from, until).stream()
                .collect(Collectors.groupingBy(
                        SeenOf::accountId,
                        Collectors.mapping(row -> new HistoryRow(row.at(), row.state()), Collectors.toList())));
        return people.stream()
                .map(person -> new PersonDay(
                        person.accountId(),
                        person.name(),
                        day.spans(
                                before.get(person.accountId()),
                                seen.getOrDefault(person.accountId(), List.of()),
                                from,
                                until)))
                .toList();
    }
}
