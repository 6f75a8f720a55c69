package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomDetail;
import org.enishi.matching.data.Transcript;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.store.RoomLines;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The record of a room, for administrators to take away. It says what its reader sees in the room, and no name more. */
@Stateless
public class TranscriptService {

    @Inject
    private RoomDesk desk;

    @Inject
    private RoomPages pages;

    @Inject
    private RoomLines lines;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.ROOMS_EXPORT)
    public Transcript write(UUID roomId) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, now);
        RoomDetail detail = pages.detail(seated);
        audit.record(
                AuditAct.TRANSCRIPT_TAKEN,
                AuditDetail.on(roomId, detail.title()).within(seated.actor().organisationId()));
        return new Transcript(detail, pages.companyName(seated), now, everything(seated, now));
    }

    /** Backwards, as much at a time as a page reads. */
    private List<LineRow> everything(RoomDesk.Seated seated, Instant now) {
        List<LineRow> said = new ArrayList<>();
        long before = Long.MAX_VALUE;
        while (before > 0) {
            List<RoomLine> part =
                    lines.before(seated.room().getId(), before, seated.hidden(), TalkService.MOST_AT_ONCE);
            said.addAll(pages.rows(seated, part, now));
            before = part.isEmpty() ? 0 : part.get(part.size() - 1).number();
        }
        Collections.reverse(said);
        return said;
    }
}
