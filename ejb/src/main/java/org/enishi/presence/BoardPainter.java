package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.organisation.ColleagueDirectory;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.model.PlanFacts;
import org.enishi.presence.model.Presence;
import org.enishi.presence.model.PresenceFacts;
import org.enishi.presence.model.PresencePolicy;
import org.enishi.presence.model.Said;
import org.enishi.presence.model.Taken;
import org.enishi.presence.model.Timers;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Desks;
import org.enishi.presence.store.Pictures;
import org.enishi.presence.store.Presences;
import org.enishi.shared.security.Actor;

/** Puts a board together in eight statements, however many people there are. */
@ApplicationScoped
@Transactional
class BoardPainter {

    @Inject
    private ColleagueDirectory colleagues;

    @Inject
    private Presences presences;

    @Inject
    private Pictures pictures;

    @Inject
    private Desks desks;

    @Inject
    private Consoles consoles;

    @Inject
    private BoardPlan plan;

    @Inject
    private Clock clock;

    Board paint(Actor actor, BoardFilter filter) {
        BoardPlan.Places places = plan.of(actor.organisationId());
        List<BoardRow> all = rows(actor, places);
        return new Board(
                all.stream()
                        .filter(row -> row.own() || filter.lets(row))
                        .sorted(Comparator.comparing(BoardRow::own)
                                .reversed()
                                .thenComparing(row -> places.place(row.room())))
                        .toList(),
                places.names().isEmpty()
                        ? all.stream()
                                .map(BoardRow::room)
                                .filter(group -> !group.isEmpty())
                                .distinct()
                                .toList()
                        : places.names(),
                all.stream()
                        .filter(row -> row.whereabouts().state() == PresenceState.PRESENT)
                        .count(),
                all.size(),
                consoles.settings(actor.organisationId()));
    }

    /** Only where they are, in two statements: for a page of a list that may be as long as it likes. */
    Map<UUID, Whereabouts> look(UUID organisationId, Collection<UUID> accountIds) {
        Instant now = clock.instant();
        ConsoleSettings settings = consoles.settings(organisationId);
        Set<UUID> discreet = consoles.discreet(organisationId);
        Map<UUID, List<Taken>> taken = byPerson(presences.takenOf(accountIds, now));
        return presences.saidBy(organisationId, accountIds, now).stream()
                .collect(Collectors.groupingBy(
                        Said::accountId,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                said -> look(
                                        said,
                                        taken.getOrDefault(said.get(0).accountId(), List.of()),
                                        settings,
                                        discreet.contains(said.get(0).accountId()),
                                        now))));
    }

    /** カメラ停止: what is shown was found out by hands. Nobody is left to think that a camera had seen it. */
    boolean isFoundWithoutCamera(Actor actor, BoardRow row) {
        ConsoleSettings settings = consoles.settings(actor.organisationId());
        PresenceState state = row.whereabouts().state();
        return settings.camera()
                && (state == PresenceState.PRESENT || state == PresenceState.AWAY)
                && desks.find(row.accountId())
                        .filter(desk -> PresencePolicy.isByHands(desk, Timers.of(settings), clock.instant()))
                        .isPresent();
    }

    private Whereabouts look(
            List<Said> said, List<Taken> taken, ConsoleSettings settings, boolean discreet, Instant now) {
        Said first = said.get(0);
        PresenceFacts known = new PresenceFacts(
                said.stream().map(Said::plan).flatMap(Optional::stream).toList(),
                first.reasonFacts(),
                desks.find(first.accountId()).orElse(null),
                first.lastSeenAt(),
                first.isPrivate(now, clock.getZone()),
                taken);
        return PresencePolicy.shown(PresencePolicy.whereabouts(known, Timers.of(settings), now), settings, discreet);
    }

    private static Map<UUID, List<Taken>> byPerson(List<Taken> taken) {
        return taken.stream().collect(Collectors.groupingBy(Taken::accountId));
    }

    private List<BoardRow> rows(Actor actor, BoardPlan.Places places) {
        Instant now = clock.instant();
        ConsoleSettings settings = consoles.settings(actor.organisationId());
        List<ColleagueRow> people = colleagues.activeOf(actor.organisationId());
        Map<UUID, Presence> said = presences.ofOrganisation(actor.organisationId()).stream()
                .collect(Collectors.toMap(Presence::accountId, Function.identity()));
        Map<UUID, List<PlanFacts>> plans = presences.runningPlansOf(actor.organisationId(), now).stream()
                .collect(Collectors.groupingBy(PlanFacts::accountId));
        Map<UUID, List<Taken>> taken = byPerson(presences.takenIn(actor.organisationId(), now));
        Map<UUID, String> faces = pictures.namesOf(actor.organisationId());
        Map<UUID, String> names =
                people.stream().collect(Collectors.toMap(ColleagueRow::accountId, person -> person.name()));
        return people.stream()
                .map(person -> {
                    Whereabouts found = PresencePolicy.shown(
                            whereabouts(
                                    person.accountId(),
                                    said.get(person.accountId()),
                                    plans.getOrDefault(person.accountId(), List.of()),
                                    taken.getOrDefault(person.accountId(), List.of()),
                                    Timers.of(settings)),
                            settings,
                            consoles.discreet(actor.organisationId()).contains(person.accountId()));
                    String substitute =
                            found.substituteId() == null ? "" : names.getOrDefault(found.substituteId(), "");
                    return row(person, places, new Seen(actor, faces.get(person.accountId()), found, substitute));
                })
                .toList();
    }

    private Whereabouts whereabouts(
            UUID accountId, Presence presence, List<PlanFacts> plans, List<Taken> taken, Timers timers) {
        PresenceFacts known = new PresenceFacts(
                plans,
                presence == null ? null : presence.reasonFacts(),
                desks.find(accountId).orElse(null),
                presence == null ? null : presence.lastSeenAt(),
                presence != null && presence.isPrivate(clock.instant(), clock.getZone()),
                taken);
        Whereabouts found = PresencePolicy.whereabouts(known, timers, clock.instant());
        return presence == null ? found : presence.asShown(found);
    }

    /** What is known of a person beside his name. */
    private record Seen(Actor by, String face, Whereabouts whereabouts, String substitute) {}

    private static BoardRow row(ColleagueRow person, BoardPlan.Places places, Seen seen) {
        String name = person.name();
        return new BoardRow(
                person.accountId(),
                name,
                name.substring(0, name.offsetByCodePoints(0, Math.min(1, name.codePointCount(0, name.length())))),
                places.of(person),
                places.numbers().getOrDefault(person.accountId(), ""),
                seen.face(),
                seen.whereabouts(),
                seen.substitute(),
                person.accountId().equals(seen.by().accountId()));
    }
}
