package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
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
import org.enishi.shared.file.FileGate;
import org.enishi.shared.file.FileName;
import org.enishi.shared.persistence.UniqueViolation;
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
    private FileGate gate;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * What arrives twice is kept once.
     *
     * @param typed the name that it has where it comes from
     * @param content is taken apart where it lies
     */
    @Requires(Permission.ROOMS_USE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileRow bring(UUID roomId, UUID clientId, String typed, Path content) {
        Actor actor = currentActor.get();
        long size = sizeOf(content);
        String name = FileName.of(typed);
        boolean nameless = shelf.expect(actor, roomId, name, size);
        Optional<FileRow> before = shelf.brought(actor, clientId);
        if (before.isPresent()) {
            return before.get();
        }
        NewFile file = new NewFile(clientId, name, gate.admit(name, content, nameless));
        try {
            return shelf.keep(actor, roomId, file, content);
        } catch (RuntimeException e) {
            // The same file on another way was faster.
            if (UniqueViolation.isCauseOf(e)) {
                return shelf.brought(actor, clientId).orElseThrow();
            }
            throw e;
        }
    }

    private static long sizeOf(Path content) {
        try {
            long size = Files.size(content);
            FileGate.requireSize(size);
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
