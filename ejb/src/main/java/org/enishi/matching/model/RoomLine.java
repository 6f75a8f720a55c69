package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.IncidentRecord;
import org.enishi.matching.data.LineDraft;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.event.RoomSpoken;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** One line of a room. Its number never changes; what is deleted leaves an empty place. */
@Entity
@Table(name = "room_line")
public class RoomLine extends BaseEntity {

    @Column(name = "room_id", updatable = false)
    private UUID roomId;

    @Column(updatable = false)
    private long number;

    private long revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LineKind kind;

    /** The seat of whoever wrote or did it. */
    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    /** The seat of whoever it was done to. */
    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "with_history", updatable = false)
    private boolean withHistory;

    private String text;

    @Column(name = "search_key")
    private String searchKey;

    @Column(updatable = false)
    private Long quoted;

    /** How many hang on it; with some, it needs no words. */
    private int files;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected RoomLine() {}

    private RoomLine(Room room, LineKind kind, UUID author, Instant now) {
        this.roomId = room.getId();
        this.number = room.nextNumber();
        this.revision = room.revision();
        this.kind = kind;
        this.authorId = author;
        this.sentAt = now;
    }

    /** Something said. */
    public RoomLine(Room room, RoomSeat author, LineDraft draft, Instant now) {
        this(room, LineKind.MESSAGE, author.getId(), now);
        if (!room.isConfidential()) {
            author.promise(draft.holdsNoSecrets(), now);
        }
        author.read(number);
        files = requireFew(draft.files());
        write(draft.text());
        quoted = draft.quoted();
        clientId = draft.clientId();
    }

    /** Something that happened, by somebody; null where it happened by itself. */
    public static RoomLine happened(Room room, LineKind kind, RoomSeat by, Instant now) {
        return new RoomLine(room, kind, by == null ? null : by.getId(), now);
    }

    public static RoomLine happenedTo(Room room, LineKind kind, RoomSeat by, RoomSeat whom, Instant now) {
        RoomLine line = happened(room, kind, by, now);
        line.subjectId = whom.getId();
        return line;
    }

    public RoomLine showingHistory(boolean shown) {
        withHistory = shown;
        return this;
    }

    /** What happened has words of its own, in which nobody wrote anything. */
    public RoomLine saying(String what) {
        text = what;
        return this;
    }

    public boolean hasFiles() {
        return files > 0;
    }

    /** @param others the seats of everybody else in the room */
    public RoomSpoken spoken(Room room, Set<UUID> others) {
        boolean first = room.speak(sentAt);
        Set<UUID> named = LineText.named(text);
        named.retainAll(others);
        return new RoomSpoken(roomId, number, first, first ? others : named, sentAt);
    }

    private static int requireFew(List<UUID> wanted) {
        if (wanted.size() > Attachment.MOST_OF_A_LINE || Set.copyOf(wanted).size() < wanted.size()) {
            throw new RuleViolated("rule.room.files.many", Attachment.MOST_OF_A_LINE);
        }
        return wanted.size();
    }

    private void write(String typed) {
        text = files > 0 && (typed == null || typed.isBlank()) ? "" : LineText.of(typed);
        searchKey = LineText.searchKey(text);
    }

    public void edit(Room room, RoomSeat by, String typed, Instant now) {
        requireAlterable(by, now);
        write(typed);
        editedAt = now;
        revision = room.nextRevision();
    }

    /** Nothing of what it said remains. */
    public void delete(Room room, RoomSeat by, Instant now) {
        requireAlterable(by, now);
        text = null;
        searchKey = null;
        files = 0;
        deletedAt = now;
        revision = room.nextRevision();
    }

    private void requireAlterable(RoomSeat by, Instant now) {
        RoomPolicy.canAlter(isAlterableBy(by), sentAt, now)
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    private boolean isAlterableBy(RoomSeat by) {
        return kind == LineKind.MESSAGE && deletedAt == null && by.getId().equals(authorId);
    }

    /** @param quote what it answers, as the reader may read it; null for nothing */
    public LineRow row(RoomSeat reader, LineRow.Quote quote, List<FileRow> attached, Instant now) {
        boolean alterable =
                isAlterableBy(reader) && RoomPolicy.canAlter(true, sentAt, now).isEmpty();
        return new LineRow(
                number,
                kind,
                authorId,
                subjectId,
                withHistory,
                text,
                quote,
                attached,
                sentAt,
                editedAt != null,
                deletedAt != null,
                alterable ? sentAt.plus(RoomPolicy.ALTERABLE) : null,
                reader.getId().equals(authorId) ? clientId : null);
    }

    /**
     * @param readable the reader was there
     * @param attached stands for it where nothing else was said
     */
    public LineRow.Quote asQuote(boolean readable, List<FileRow> attached) {
        boolean wordless = text != null && text.isEmpty();
        String said = wordless ? attached.stream().map(FileRow::name).collect(Collectors.joining(" ")) : text;
        String shown = readable ? said : null;
        return new LineRow.Quote(number, authorId, shown == null ? null : LineText.excerpt(shown));
    }

    /** As somebody reads it who has no seat here. */
    public IncidentRecord.Line asTold(String author, List<String> fileNames) {
        return new IncidentRecord.Line(number, kind, author, text, fileNames, sentAt);
    }

    public long number() {
        return number;
    }

    public long revision() {
        return revision;
    }

    public Long quoted() {
        return quoted;
    }

    public UUID authorId() {
        return authorId;
    }
}
