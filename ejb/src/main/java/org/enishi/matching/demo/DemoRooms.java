package org.enishi.matching.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.LineDraft;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.RoomLines;
import org.enishi.matching.store.RoomSeats;
import org.enishi.matching.store.Rooms;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.demo.DemoTable;

/** Where companies and institutions of the demo region talk already, what was said. */
@ApplicationScoped
class DemoRooms {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration A_WHILE = Duration.ofHours(2);

    @Inject
    private Rooms rooms;

    @Inject
    private RoomSeats seats;

    @Inject
    private RoomLines lines;

    @Inject
    private OrganisationDirectory directory;

    /** All said, and put away two weeks later. */
    void shelve(Project project, Response response) {
        Room room = talk(project, response);
        room.archive(room.openedAt().plus(DAY.multipliedBy(14)));
    }

    Room talk(Project project, Response response) {
        Instant opened = response.row(null, Set.of(), Set.of()).reactedAt().plus(DAY);
        Room room = new Room(project.getId(), project.companyId(), response.institutionId(), opened);
        rooms.add(room);
        RoomSeat company = seat(room, project.companyId(), project.source().authorId());
        RoomSeat institution = seat(room, response.institutionId(), administrator(response.institutionId()));
        lines.add(RoomLine.happened(room, LineKind.OPENED, company, opened));
        if (response.isDisclosed() && room.disclose(opened)) {
            lines.add(RoomLine.happened(room, LineKind.DISCLOSED, company, opened));
        }
        Instant said = opened;
        for (var row : DemoTable.read("talk.tsv")) {
            said = said.plus(A_WHILE);
            LineDraft draft = new LineDraft(UUID.randomUUID(), row.text("text"), null, true);
            RoomLine line = new RoomLine(room, row.flag("company") ? company : institution, draft, said);
            line.spoken(room, Set.of());
            lines.add(line);
        }
        List.of(company, institution).forEach(seat -> seat.read(room.lastNumber()));
        if (response.status() == ResponseStatus.STOPPED) {
            room.windDown(said);
        }
        return room;
    }

    private RoomSeat seat(Room room, UUID organisation, UUID account) {
        RoomSeat seat = new RoomSeat(room, organisation, account, 0);
        seats.add(seat);
        return seat;
    }

    private UUID administrator(UUID institution) {
        return directory.activeAdministrators(List.of(institution)).stream()
                .min(UUID::compareTo)
                .orElseThrow();
    }
}
