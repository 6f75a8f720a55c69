package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.NewFile;
import org.enishi.matching.store.Attachments;
import org.enishi.shared.security.Actor;

/**
 * Where files of rooms lie. Each step is a transaction of its own: while a file is scanned and taken apart, no connection waits for
 * it, and no room.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RoomShelf {

    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    private RoomDesk desk;

    @Inject
    private Attachments attachments;

    @Inject
    private FileStore store;

    @Inject
    private Clock clock;

    /** @return whether nothing in it may say whose it is */
    boolean expect(Actor actor, UUID roomId, String name, long size) {
        RoomDesk.Seated seated = desk.prepare(actor, roomId, RoomAction.WRITE, clock.instant());
        store.requireSpace(actor, size);
        boolean nameless = seated.isNameless();
        if (nameless) {
            store.requireNameless(actor, name);
        }
        return nameless;
    }

    FileRow keep(Actor actor, UUID roomId, NewFile file, Path content) {
        RoomDesk.Seated seated = desk.prepare(actor, roomId, RoomAction.WRITE, clock.instant());
        return store.keep(new Attachment(seated.seat(), file, FileStore.sizeOf(content), clock.instant()), content);
    }

    /** What nobody has said anything with within a day, and what no text of a project names. */
    void clear() {
        attachments.removeWaiting(clock.instant().minus(PATIENCE));
    }
}
