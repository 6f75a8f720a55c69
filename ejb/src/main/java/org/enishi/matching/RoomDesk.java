package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.event.RoomMoved;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomFacts;
import org.enishi.matching.model.RoomPolicy;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.matching.store.RoomSeats;
import org.enishi.matching.store.Rooms;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.organisation.data.Introduction;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;

/** Fetches the room in which somebody wants to do something. What he may not read is not there. */
@ApplicationScoped
class RoomDesk {

    @Inject
    private Rooms rooms;

    @Inject
    private RoomSeats seats;

    @Inject
    private Responses responses;

    @Inject
    private Projects projects;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Event<RoomMoved> moved;

    /** A room, the seat of whoever asks, and everybody's. */
    record Seated(
            Actor actor, Room room, RoomFacts facts, RoomSeat seat, List<RoomSeat> all, Set<UUID> administrators) {

        boolean isAdministrator() {
            return actor.role() == Role.ADMINISTRATOR;
        }

        boolean isHere(RoomSeat other) {
            return administrators.contains(other.accountId()) || other.isInvited();
        }

        RoomSide side() {
            return room.sideOf(actor.organisationId());
        }

        /** What he says may not tell the other side whose it is. */
        boolean isNameless() {
            boolean company = actor.organisationId().equals(room.companyId());
            return company && !room.isKnownTo(RoomSide.INSTITUTION);
        }

        long hidden() {
            return seat.firstHidden(isAdministrator());
        }

        Set<UUID> readers() {
            return all.stream().filter(this::isHere).map(RoomSeat::accountId).collect(Collectors.toSet());
        }

        Optional<RoomSeat> seatOf(UUID account) {
            return all.stream()
                    .filter(other -> other.accountId().equals(account))
                    .findFirst();
        }
    }

    Seated read(Actor actor, UUID id, Instant now) {
        Room room = rooms.find(id).orElseThrow(NotFound::new);
        List<RoomSeat> all = seats.of(id);
        return seated(actor, room, readable(actor, room, all, now), all, false);
    }

    /** For several who come at once, and whose seats are there. Whoever may not read it is missing. */
    List<Seated> read(Collection<Actor> actors, UUID id, Instant now) {
        Optional<Room> found = rooms.find(id);
        if (found.isEmpty()) {
            return List.of();
        }
        Room room = found.get();
        List<RoomSeat> all = seats.of(id);
        ResponseStatus status = status(room);
        Set<UUID> administrators = administrators(room);
        List<Seated> seated = new ArrayList<>();
        for (Actor actor : actors) {
            seatOf(all, actor).ifPresent(seat -> {
                RoomFacts facts = room.facts(seat.isInvited(), status, now);
                if (RoomPolicy.canRead(actor, facts)) {
                    seated.add(new Seated(actor, room, facts, seat, all, administrators));
                }
            });
        }
        return seated;
    }

    /** Locked, readable, and this is open to him. */
    Seated take(Actor actor, UUID id, RoomAction action, Instant now) {
        Room room = rooms.lock(id).orElseThrow(NotFound::new);
        seats.hold(id, actor.accountId());
        List<RoomSeat> all = seats.of(id);
        RoomFacts facts = readable(actor, room, all, now);
        RoomPolicy.canDo(actor, facts, action).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        return seated(actor, room, facts, all, true);
    }

    /** Readable, and this would be open to him. */
    Seated prepare(Actor actor, UUID id, RoomAction action, Instant now) {
        Seated seated = read(actor, id, now);
        RoomPolicy.canDo(actor, seated.facts(), action).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        return seated;
    }

    private RoomFacts readable(Actor actor, Room room, List<RoomSeat> all, Instant now) {
        boolean invited = seatOf(all, actor).filter(RoomSeat::isInvited).isPresent();
        RoomFacts facts = room.facts(invited, status(room), now);
        if (!RoomPolicy.canRead(actor, facts)) {
            throw new NotFound();
        }
        return facts;
    }

    private ResponseStatus status(Room room) {
        return responses
                .find(room.projectId(), room.institutionId())
                .orElseThrow()
                .status();
    }

    private Set<UUID> administrators(Room room) {
        return directory.activeAdministrators(List.of(room.companyId(), room.institutionId()));
    }

    private static Optional<RoomSeat> seatOf(List<RoomSeat> all, Actor actor) {
        return all.stream()
                .filter(seat -> seat.accountId().equals(actor.accountId()))
                .findFirst();
    }

    /** Administrators have a seat from the moment at which anybody looks. */
    private Seated seated(Actor actor, Room room, RoomFacts facts, List<RoomSeat> found, boolean locked) {
        Set<UUID> administrators = administrators(room);
        List<RoomSeat> all = found;
        if (!accounts(all).containsAll(administrators)) {
            if (!locked) {
                rooms.lock(room.getId());
            }
            seatMissing(room, actor);
            all = seats.of(room.getId());
        }
        RoomSeat own = seatOf(all, actor).orElseThrow(NotFound::new);
        return new Seated(actor, room, facts, own, all, administrators);
    }

    /** Of a room that is locked: whoever acts is the first of his side, the others follow in an order that says nothing. */
    void seatMissing(Room room, Actor first) {
        for (UUID organisation : List.of(room.companyId(), room.institutionId())) {
            Set<UUID> missing = new HashSet<>(directory.activeAdministrators(List.of(organisation)));
            missing.removeAll(accounts(seats.of(room.getId())));
            if (missing.remove(first.accountId())) {
                seat(room, organisation, first.accountId());
            }
            new TreeSet<>(missing).forEach(account -> seat(room, organisation, account));
        }
    }

    RoomSeat seat(Room room, UUID organisation, UUID account) {
        long before = seats.of(room.getId()).stream()
                .filter(seat -> seat.organisationId().equals(organisation))
                .count();
        RoomSeat seat = new RoomSeat(room, organisation, account, (int) before);
        seats.add(seat);
        return seat;
    }

    private static Set<UUID> accounts(List<RoomSeat> seats) {
        return seats.stream().map(RoomSeat::accountId).collect(Collectors.toSet());
    }

    /** Whoever is in a room that nobody has to be in: what happens by itself is told to everybody there. */
    Set<UUID> readers(Room room) {
        Set<UUID> readers = new HashSet<>(administrators(room));
        seats.of(room.getId()).stream()
                .filter(RoomSeat::isInvited)
                .map(RoomSeat::accountId)
                .forEach(readers::add);
        return readers;
    }

    /** What a room is about. */
    String titleOf(Room room) {
        return projects.find(room.projectId()).orElseThrow().title();
    }

    /** Of whoever asks, locked. */
    RoomSeat lockSeat(Seated seated) {
        return seats.lock(seated.seat().getId()).orElseThrow();
    }

    void tell(Room room, Set<UUID> readers, Instant now) {
        moved.fire(room.moved(readers, now));
    }

    /** Of people and organisations; of the company only where the reader may know them. */
    Map<UUID, Introduction> introductions(Seated seated) {
        Room room = seated.room();
        var side = room.sideOf(seated.actor().organisationId());
        boolean known = room.isKnownTo(side);
        Set<UUID> people = seated.all().stream()
                .filter(seat -> known || seat.organisationId().equals(room.institutionId()))
                .map(RoomSeat::accountId)
                .collect(Collectors.toSet());
        Set<UUID> organisations = new HashSet<>(Set.of(room.institutionId()));
        if (known) {
            organisations.add(room.companyId());
        }
        return new HashMap<>(directory.introductions(organisations, people));
    }
}
