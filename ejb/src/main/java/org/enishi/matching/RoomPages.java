package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomDetail;
import org.enishi.matching.data.RoomRow;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.RoomState;
import org.enishi.matching.data.RoomTalk;
import org.enishi.matching.data.SeatReason;
import org.enishi.matching.data.SeatRow;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.model.RoomPolicy;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Attachments;
import org.enishi.matching.store.RoomLines;
import org.enishi.matching.store.SeenRoom;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.organisation.data.Introduction;
import org.enishi.shared.security.Actor;

/** Puts together what one reader sees of a room. A name that he may not know is not even looked up. */
@ApplicationScoped
class RoomPages {

    private static final Introduction NAMELESS = new Introduction(null, "");

    @Inject
    private RoomDesk desk;

    @Inject
    private RoomLines lines;

    @Inject
    private Attachments attachments;

    @Inject
    private OrganisationDirectory directory;

    List<RoomRow> rows(Actor actor, List<SeenRoom> seen, Instant now) {
        List<UUID> others = seen.stream()
                .map(room -> otherOf(actor, room))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, String> names = new HashMap<>(directory.names(others, List.of()));
        return seen.stream()
                .map(room -> new RoomRow(
                        room.roomId(),
                        room.projectId(),
                        room.institutionId(),
                        room.title(),
                        names.get(otherOf(actor, room)),
                        stateOf(room, now),
                        room.unread(),
                        Boolean.TRUE.equals(room.muted()),
                        room.spokenAt()))
                .toList();
    }

    /** Null where it may not be known. */
    private static UUID otherOf(Actor actor, SeenRoom room) {
        boolean company = actor.organisationId().equals(room.companyId());
        if (company) {
            return room.institutionId();
        }
        return room.disclosedAt() == null ? null : room.companyId();
    }

    private static RoomState stateOf(SeenRoom room, Instant now) {
        return Room.state(room.archivedAt(), room.readOnlyFrom(), now);
    }

    RoomDetail detail(RoomDesk.Seated seated) {
        Room room = seated.room();
        RoomSide side = room.sideOf(seated.actor().organisationId());
        Map<UUID, Introduction> known = desk.introductions(seated);
        return new RoomDetail(
                room.getId(),
                room.projectId(),
                desk.titleOf(room),
                nameOf(known, side == RoomSide.COMPANY ? room.institutionId() : room.companyId()),
                side,
                seated.facts().state(),
                room.secrecyFor(side),
                seated.seat().isMuted(),
                RoomPolicy.allowed(seated.actor(), seated.facts()),
                seats(seated, known));
    }

    /** Null where the reader may not know it. */
    String companyName(RoomDesk.Seated seated) {
        return nameOf(desk.introductions(seated), seated.room().companyId());
    }

    RoomTalk talk(RoomDesk.Seated seated, List<RoomLine> found, long revision, boolean more, Instant now) {
        Map<UUID, Introduction> known = desk.introductions(seated);
        return new RoomTalk(
                revision,
                more,
                rows(seated, found, now),
                seats(seated, known),
                read(seated, seated.room().companyId()),
                read(seated, seated.room().institutionId()),
                seated.facts().state(),
                RoomPolicy.allowed(seated.actor(), seated.facts()),
                seated.seat().hasPromised() || seated.room().isConfidential(),
                seated.room().secrecyFor(seated.side()),
                nameOf(known, seated.room().companyId()));
    }

    private static String nameOf(Map<UUID, Introduction> known, UUID id) {
        return known.containsKey(id) ? known.get(id).name() : null;
    }

    /** Of those who are here, without him who asks. */
    private static List<Long> read(RoomDesk.Seated seated, UUID organisation) {
        return seated.all().stream()
                .filter(seat -> seat.organisationId().equals(organisation) && seated.isHere(seat))
                .filter(seat -> !seat.equals(seated.seat()))
                .map(RoomSeat::readNumber)
                .sorted()
                .toList();
    }

    List<LineRow> rows(RoomDesk.Seated seated, List<RoomLine> found, Instant now) {
        List<Long> quoted = found.stream()
                .map(RoomLine::quoted)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Long, RoomLine> answered = lines.numbered(seated.room().getId(), quoted).stream()
                .collect(Collectors.toMap(RoomLine::number, Function.identity()));
        Map<UUID, List<FileRow>> files = files(found, answered.values());
        return found.stream()
                .map(line -> line.row(
                        seated.seat(),
                        quote(seated, answered.get(line.quoted()), files),
                        files.getOrDefault(line.getId(), List.of()),
                        now))
                .toList();
    }

    private Map<UUID, List<FileRow>> files(Collection<RoomLine> found, Collection<RoomLine> answered) {
        Set<UUID> all = Stream.concat(found.stream(), answered.stream())
                .filter(RoomLine::hasFiles)
                .map(RoomLine::getId)
                .collect(Collectors.toSet());
        return attachments.ofLines(all).stream()
                .collect(Collectors.groupingBy(
                        Attachment::lineId, Collectors.mapping(Attachment::row, Collectors.toList())));
    }

    /** What was said before the reader came is not shown to him by an answer to it either. */
    private static LineRow.Quote quote(RoomDesk.Seated seated, RoomLine answered, Map<UUID, List<FileRow>> files) {
        if (answered == null) {
            return null;
        }
        return answered.asQuote(answered.number() > seated.hidden(), files.getOrDefault(answered.getId(), List.of()));
    }

    /** The first of each side have the same letter; which of them comes first must not depend on chance. */
    static List<SeatRow> seats(RoomDesk.Seated seated, Map<UUID, Introduction> known) {
        return seated.all().stream()
                .map(seat -> row(seated, seat, known.getOrDefault(seat.accountId(), NAMELESS)))
                .sorted(Comparator.comparing(SeatRow::side).thenComparingInt(SeatRow::letter))
                .toList();
    }

    private static SeatRow row(RoomDesk.Seated seated, RoomSeat seat, Introduction known) {
        boolean administrator = seated.administrators().contains(seat.accountId());
        SeatReason reason = administrator ? SeatReason.ADMINISTRATOR : SeatReason.INVITED;
        boolean own = seat.organisationId().equals(seated.actor().organisationId());
        return new SeatRow(
                seat.getId(),
                seated.room().sideOf(seat.organisationId()),
                known.name(),
                known.title(),
                seat.letter(),
                seated.isHere(seat) ? reason : SeatReason.FORMER,
                seat.invitedBy(),
                seat.equals(seated.seat()),
                seat.isGone(),
                own && seated.isAdministrator() && !administrator && seat.isInvited());
    }
}
