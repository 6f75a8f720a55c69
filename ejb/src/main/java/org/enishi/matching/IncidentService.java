package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.IncidentRecord;
import org.enishi.matching.data.OverseenRoom;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomIncident;
import org.enishi.matching.store.RoomIncidents;
import org.enishi.matching.store.Rooms;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * Breaks the glass before a room. The operator reads what was said only after he has given a reason, which both sides are told
 * at the same moment, and only for a while.
 */
@Stateless
public class IncidentService {

    @Inject
    private ProjectDesk projects;

    @Inject
    private Rooms rooms;

    @Inject
    private RoomIncidents incidents;

    @Inject
    private IncidentPages pages;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Which there are, without a word of them. */
    @Requires(Permission.PROJECTS_OVERSEE)
    public List<OverseenRoom> rooms(UUID projectId) {
        Project project = projects.read(currentActor.get(), projectId);
        List<Room> all = incidents.roomsOf(project.getId());
        Map<UUID, String> names =
                directory.names(all.stream().map(Room::institutionId).collect(Collectors.toSet()), Set.of());
        return all.stream().map(room -> row(room, project, names)).toList();
    }

    @Requires(Permission.ROOMS_BREAK_GLASS)
    public OverseenRoom find(UUID roomId) {
        Room room = rooms.find(roomId).orElseThrow(NotFound::new);
        return row(room, projectOf(room), directory.names(Set.of(room.institutionId()), Set.of()));
    }

    /** From now on, for a while, this person reads the room. */
    @Requires(Permission.ROOMS_BREAK_GLASS)
    public void open(UUID roomId, String reason) {
        Room room = rooms.lock(roomId).orElseThrow(NotFound::new);
        Project project = projectOf(room);
        RoomIncident incident = new RoomIncident(room, currentActor.get(), reason, clock.instant());
        incidents.add(incident);
        pages.tell(room, project, incident);
    }

    /** Empty until a reason was given, and again when its time is over. */
    @Requires(Permission.ROOMS_BREAK_GLASS)
    public Optional<IncidentRecord> read(UUID roomId) {
        Room room = rooms.find(roomId).orElseThrow(NotFound::new);
        projectOf(room);
        return incidents
                .open(roomId, currentActor.get().accountId(), clock.instant())
                .map(incident -> pages.record(room, incident));
    }

    private Project projectOf(Room room) {
        return projects.read(currentActor.get(), room.projectId());
    }

    private static OverseenRoom row(Room room, Project project, Map<UUID, String> names) {
        return new OverseenRoom(
                room.getId(),
                project.getId(),
                project.title(),
                names.getOrDefault(room.institutionId(), ""),
                room.openedAt());
    }
}
