package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.IncidentRecord;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomIncident;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Attachments;
import org.enishi.matching.store.RoomLines;
import org.enishi.matching.store.RoomSeats;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** What the operator reads of a room, and how both sides learn of it. */
@ApplicationScoped
class IncidentPages {

    @Inject
    private RoomLines lines;

    @Inject
    private RoomSeats seats;

    @Inject
    private Attachments attachments;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private RoomDesk desk;

    @Inject
    private Notifier notifier;

    @Inject
    private AuditLog audit;

    /** Everybody who reads the room is told the reason; it stands in the history of both organisations. */
    void tell(Room room, Project project, RoomIncident incident) {
        Set<UUID> readers = desk.readers(room);
        notifier.tell(
                readers,
                Notification.of("H-9", project.title(), incident.reason())
                        .about(incident.getId())
                        .linkingTo("/rooms/" + room.getId()));
        for (UUID organisation : List.of(room.companyId(), room.institutionId())) {
            audit.record(
                    AuditAct.ROOM_READ_BY_OPERATOR,
                    AuditDetail.on(room.getId(), project.title())
                            .within(organisation)
                            .changing("reason", null, incident.reason()));
        }
    }

    IncidentRecord record(Room room, RoomIncident incident) {
        List<RoomLine> said = everything(room);
        Map<UUID, String> names = namesBySeat(room);
        Map<UUID, List<String>> files = attachments
                .ofLines(said.stream().map(RoomLine::getId).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        Attachment::lineId, Collectors.mapping(Attachment::name, Collectors.toList())));
        return new IncidentRecord(
                incident.reason(),
                incident.closesAt(),
                said.stream()
                        .map(line -> line.asTold(
                                names.getOrDefault(line.authorId(), ""), files.getOrDefault(line.getId(), List.of())))
                        .toList());
    }

    private Map<UUID, String> namesBySeat(Room room) {
        List<RoomSeat> all = seats.of(room.getId());
        Map<UUID, String> names = directory.names(
                Set.of(room.companyId(), room.institutionId()),
                all.stream().map(RoomSeat::accountId).collect(Collectors.toSet()));
        Map<UUID, String> bySeat = new HashMap<>();
        all.forEach(seat -> bySeat.put(
                seat.getId(),
                names.getOrDefault(seat.organisationId(), "") + " " + names.getOrDefault(seat.accountId(), "")));
        return bySeat;
    }

    /** Backwards, as much at a time as a page reads. */
    private List<RoomLine> everything(Room room) {
        List<RoomLine> said = new ArrayList<>();
        long before = Long.MAX_VALUE;
        while (before > 1) {
            List<RoomLine> part = lines.before(room.getId(), before, 0, TalkService.MOST_AT_ONCE);
            said.addAll(part);
            before = part.isEmpty() ? 0 : part.get(part.size() - 1).number();
        }
        Collections.reverse(said);
        return said;
    }
}
