package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.data.RoomDetail;
import org.enishi.matching.data.RoomRow;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.model.RoomScope;
import org.enishi.matching.store.RoomLines;
import org.enishi.matching.store.Rooms;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The rooms in which somebody is, how far he has read in one, and what becomes of it when all is said. */
@Stateless
public class RoomService {

    @Inject
    private RoomDesk desk;

    @Inject
    private RoomPages pages;

    @Inject
    private Rooms rooms;

    @Inject
    private RoomLines lines;

    @Inject
    private ReadMarks marks;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Where something was said last stands first. */
    @Requires(Permission.ROOMS_USE)
    public List<RoomRow> list() {
        Actor actor = currentActor.get();
        return pages.rows(actor, rooms.seen(RoomScope.visibleTo(actor)), clock.instant());
    }

    /** Of one project, those in which he is. */
    @Requires(Permission.ROOMS_USE)
    public List<RoomRow> about(UUID projectId) {
        Actor actor = currentActor.get();
        return pages.rows(actor, rooms.seen(RoomScope.visibleTo(actor), projectId), clock.instant());
    }

    @Requires(Permission.ROOMS_USE)
    public RoomDetail read(UUID roomId) {
        return pages.detail(desk.read(currentActor.get(), roomId, clock.instant()));
    }

    /** He has read as far as this. */
    @Requires(Permission.ROOMS_USE)
    public void markRead(UUID roomId, long number) {
        Instant now = clock.instant();
        marks.note(List.of(new ReadMarks.Mark(desk.read(currentActor.get(), roomId, now), number)), now);
    }

    /** Put away, for both sides. */
    @Requires(Permission.ROOMS_USE)
    public void archive(UUID roomId) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.ARCHIVE, now);
        seated.room().archive(now);
        say(seated, LineKind.ARCHIVED, now);
    }

    /** Taken out again. */
    @Requires(Permission.ROOMS_USE)
    public void restore(UUID roomId) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.RESTORE, now);
        seated.room().restore();
        say(seated, LineKind.RESTORED, now);
    }

    /** 秘密保持 is agreed, says the side of whoever notes it. */
    @Requires(Permission.ROOMS_USE)
    public void noteSecrecy(UUID roomId) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.NOTE_SECRECY, now);
        seated.room().noteSecrecy(seated.side(), now);
        say(seated, LineKind.SECRECY_NOTED, now);
    }

    /** It does not say so any more: a wrong click, or an agreement that has ended. */
    @Requires(Permission.ROOMS_USE)
    public void withdrawSecrecy(UUID roomId) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.WITHDRAW_SECRECY, now);
        seated.room().noteSecrecy(seated.side(), null);
        say(seated, LineKind.SECRECY_WITHDRAWN, now);
    }

    private void say(RoomDesk.Seated seated, LineKind what, Instant now) {
        lines.add(RoomLine.happened(seated.room(), what, seated.seat(), now));
        desk.tell(seated.room(), seated.readers(), now);
    }
}
