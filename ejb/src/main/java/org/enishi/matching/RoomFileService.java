package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.enishi.matching.data.FileHead;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.NewFile;
import org.enishi.matching.store.Attachments;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Files in rooms. One is brought first and said something with afterwards; it is read where that line is read. */
@Stateless
public class RoomFileService {

    @Inject
    private RoomDesk desk;

    @Inject
    private RoomShelf shelf;

    @Inject
    private FileArrival arrival;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** What arrives twice is kept once. */
    @Requires(Permission.ROOMS_USE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileRow bring(UUID roomId, UUID clientId, String typed, Path content) {
        Actor actor = currentActor.get();
        return arrival.bring(actor, clientId, typed, content, new FileArrival.Shelf() {
            @Override
            public boolean expect(String name, long size) {
                return shelf.expect(actor, roomId, name, size);
            }

            @Override
            public FileRow keep(NewFile file) {
                return shelf.keep(actor, roomId, file, content);
            }
        });
    }

    /** Whoever opens a file takes it away. Its name belongs to the room; the log, which others read, has that of the project. */
    @Requires(Permission.ROOMS_USE)
    public FileHead open(UUID roomId, UUID fileId) {
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, clock.instant());
        FileHead head = readable(seated, fileId).head();
        audit.record(
                AuditAct.FILE_TAKEN,
                AuditDetail.on(fileId, desk.titleOf(seated.room()))
                        .within(seated.actor().organisationId()));
        return head;
    }

    /** Asked again for each part: who is put out of the room meanwhile gets no more of it. */
    @Requires(Permission.ROOMS_USE)
    public byte[] part(UUID roomId, UUID fileId, int number) {
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, clock.instant());
        return attachments.part(readable(seated, fileId).getId(), number).orElseThrow(NotFound::new);
    }

    private Attachment readable(RoomDesk.Seated seated, UUID fileId) {
        return attachments
                .readable(seated.room().getId(), fileId, seated.hidden())
                .orElseThrow(NotFound::new);
    }
}
