package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.event.RoomEntered;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.RoomLines;
import org.enishi.organisation.ColleagueDirectory;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Who is in a room: each side brings in its own people, and nobody learns of people who are not there. */
@Stateless
public class RoomPeopleService {

    @Inject
    private RoomDesk desk;

    @Inject
    private RoomLines lines;

    @Inject
    private MeetingLedger meetings;

    @Inject
    private ColleagueDirectory colleagues;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<RoomEntered> entered;

    @Inject
    private Clock clock;

    /** Colleagues of the own organisation who are not here yet. */
    @Requires(Permission.ROOMS_USE)
    public List<ColleagueRow> invitable(UUID roomId) {
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, clock.instant());
        return invitable(seated);
    }

    private List<ColleagueRow> invitable(RoomDesk.Seated seated) {
        Set<UUID> here = seated.readers();
        return colleagues.activeOf(seated.actor().organisationId()).stream()
                .filter(colleague -> !here.contains(colleague.accountId()))
                .toList();
    }

    /** Who of the own side is here, by his seat: to colleagues he is no stranger. */
    @Requires(Permission.ROOMS_USE)
    public Map<UUID, UUID> colleagues(UUID roomId) {
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, clock.instant());
        return seated.all().stream()
                .filter(seat -> seat.organisationId().equals(seated.actor().organisationId()))
                .filter(seated::isHere)
                .collect(Collectors.toMap(RoomSeat::getId, RoomSeat::accountId));
    }

    /** @param history これまでの履歴を見せる, otherwise 今から */
    @Requires(Permission.ROOMS_USE)
    public void invite(UUID roomId, UUID accountId, boolean history) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.INVITE, now);
        if (invitable(seated).stream()
                .noneMatch(colleague -> colleague.accountId().equals(accountId))) {
            throw new RuleViolated("rule.room.invite.unknown");
        }
        RoomSeat seat = seated.seatOf(accountId)
                .orElseGet(() -> desk.seat(seated.room(), seated.actor().organisationId(), accountId));
        // Whoever may not read back himself cannot show it to others.
        boolean shown = history && seated.hidden() == 0;
        seat.invite(seated.seat(), shown, seated.room());
        lines.add(RoomLine.happenedTo(seated.room(), LineKind.INVITED, seated.seat(), seat, now)
                .showingHistory(shown));
        entered.fire(new RoomEntered(
                roomId, seated.room().projectId(), accountId, seated.actor().accountId(), now));
        Set<UUID> readers = seated.readers();
        readers.add(accountId);
        desk.tell(seated.room(), readers, now);
    }

    @Requires(Permission.ROOMS_USE)
    public void leave(UUID roomId) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.LEAVE, now);
        Set<UUID> readers = seated.readers();
        seated.seat().leave(now);
        lines.add(RoomLine.happened(seated.room(), LineKind.LEFT, seated.seat(), now));
        meetings.bookAgain(seated, now);
        desk.tell(seated.room(), readers, now);
    }

    /** Somebody of the own side who is not there by his role. */
    @Requires(Permission.ROOMS_USE)
    public void remove(UUID roomId, UUID seatId) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.REMOVE, now);
        RoomSeat seat = seated.all().stream()
                .filter(other -> other.getId().equals(seatId))
                .filter(other -> other.organisationId().equals(seated.actor().organisationId()))
                .filter(RoomSeat::isInvited)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (seated.administrators().contains(seat.accountId())) {
            throw new RuleViolated("rule.room.remove.administrator");
        }
        Set<UUID> readers = seated.readers();
        seat.leave(now);
        lines.add(RoomLine.happenedTo(seated.room(), LineKind.REMOVED, seated.seat(), seat, now));
        meetings.bookAgain(seated, now);
        desk.tell(seated.room(), readers, now);
    }

    /** No mails of this room; whatever concerns him by name still arrives. */
    @Requires(Permission.ROOMS_USE)
    public void mute(UUID roomId, boolean muted) {
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, clock.instant());
        desk.lockSeat(seated).mute(muted);
    }
}
