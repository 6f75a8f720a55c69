package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.LineDraft;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.data.RoomTalk;
import org.enishi.matching.event.RoomSpoken;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Attachments;
import org.enishi.matching.store.RoomLines;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** What is said in a room. Whoever speaks holds the room meanwhile, so that lines are numbered without gaps. */
@Stateless
public class TalkService {

    static final int MOST_AT_ONCE = 200;
    private static final int PAGE = 50;

    @Inject
    private RoomDesk desk;

    @Inject
    private RoomPages pages;

    @Inject
    private RoomLines lines;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<RoomSpoken> spoken;

    @Inject
    private Clock clock;

    /** What arrives twice is said once. @return the number of the line */
    @Requires(Permission.ROOMS_USE)
    public long send(UUID roomId, LineDraft draft) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.WRITE, now);
        Optional<RoomLine> before = lines.sent(seated.seat().getId(), draft.clientId());
        if (before.isPresent()) {
            return before.get().number();
        }
        requireReadable(seated, draft.quoted());
        RoomLine line = new RoomLine(seated.room(), desk.lockSeat(seated), draft, now);
        lines.add(line);
        hang(seated, line, draft.files());
        RoomSpoken said = line.spoken(seated.room(), others(seated));
        if (!said.toldSeats().isEmpty()) {
            spoken.fire(said);
        }
        desk.tell(seated.room(), seated.readers(), now);
        return line.number();
    }

    private void hang(RoomDesk.Seated seated, RoomLine line, List<UUID> files) {
        List<Attachment> waiting =
                attachments.waiting(seated.room().getId(), seated.actor().accountId(), files);
        if (waiting.size() < files.size()) {
            throw new RuleViolated("rule.room.file.gone");
        }
        waiting.forEach(file -> file.hangOn(line, files.indexOf(file.getId())));
    }

    private void requireReadable(RoomDesk.Seated seated, Long quoted) {
        if (quoted != null) {
            boolean known = quoted > seated.hidden()
                    && !lines.numbered(seated.room().getId(), Set.of(quoted)).isEmpty();
            if (!known) {
                throw new RuleViolated("rule.room.quote.unknown");
            }
        }
    }

    private static Set<UUID> others(RoomDesk.Seated seated) {
        return seated.all().stream()
                .filter(seat -> seated.isHere(seat) && !seat.equals(seated.seat()))
                .map(RoomSeat::getId)
                .collect(Collectors.toSet());
    }

    @Requires(Permission.ROOMS_USE)
    public void edit(UUID roomId, long number, String text) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.WRITE, now);
        line(seated, number).edit(seated.room(), seated.seat(), text, now);
        desk.tell(seated.room(), seated.readers(), now);
    }

    @Requires(Permission.ROOMS_USE)
    public void delete(UUID roomId, long number) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.take(currentActor.get(), roomId, RoomAction.WRITE, now);
        RoomLine line = line(seated, number);
        line.delete(seated.room(), seated.seat(), now);
        attachments.removeOf(line.getId());
        desk.tell(seated.room(), seated.readers(), now);
    }

    private RoomLine line(RoomDesk.Seated seated, long number) {
        return lines.numbered(seated.room().getId(), Set.of(number)).stream()
                .filter(line -> line.number() > seated.hidden())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whatever was said or changed after this revision, a part at a time. */
    @Requires(Permission.ROOMS_USE)
    public RoomTalk since(UUID roomId, long revision) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, now);
        List<RoomLine> found = lines.changedSince(roomId, revision, seated.hidden(), MOST_AT_ONCE + 1);
        boolean more = found.size() > MOST_AT_ONCE;
        List<RoomLine> part = more ? found.subList(0, MOST_AT_ONCE) : found;
        long last = part.isEmpty() ? revision : part.get(part.size() - 1).revision();
        return pages.talk(
                seated, part, more ? last : Math.max(last, seated.room().revision()), more, now);
    }

    /** The last lines before this number, and the present revision. */
    @Requires(Permission.ROOMS_USE)
    public RoomTalk before(UUID roomId, long number) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, now);
        List<RoomLine> found = lines.before(roomId, number, seated.hidden(), PAGE + 1);
        boolean more = found.size() > PAGE;
        return pages.talk(
                seated, more ? found.subList(0, PAGE) : found, seated.room().revision(), more, now);
    }

    /** The latest lines that contain it. */
    @Requires(Permission.ROOMS_USE)
    public List<LineRow> search(UUID roomId, String text) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.read(currentActor.get(), roomId, now);
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return pages.rows(seated, lines.containing(roomId, text, seated.hidden(), PAGE), now);
    }
}
