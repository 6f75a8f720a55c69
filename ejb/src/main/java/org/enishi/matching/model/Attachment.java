package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.FileHead;
import org.enishi.matching.data.FileRow;
import org.enishi.shared.file.FileKind;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SearchKey;

/**
 * A file that somebody has brought into a room, or to a project of his company. Until he says something with it, or the text of the
 * project names it, it waits and nobody else reads it; when what he said is deleted, or no text names it any more, it is gone.
 */
@Entity
@Table(name = "attachment")
public class Attachment extends BaseEntity {

    /** Of the content; the last part may be shorter. */
    public static final int PART = 512 * 1024;

    public static final int MOST_OF_A_LINE = 5;

    private static final int LONGEST_KEY = 1000;

    @Column(name = "room_id", updatable = false)
    private UUID roomId;

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "line_id")
    private UUID lineId;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "client_id", updatable = false)
    private UUID clientId;

    /** Among the files of the same line. Of a project: 1 while its text names it, 0 while it waits. */
    private int place;

    @Column(updatable = false)
    private String name;

    @Column(name = "name_key", updatable = false)
    private String nameKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileKind kind;

    @Column(name = "byte_count", updatable = false)
    private long byteCount;

    @Column(name = "brought_at", updatable = false)
    private Instant broughtAt;

    protected Attachment() {}

    public Attachment(RoomSeat by, NewFile file, long byteCount, Instant now) {
        this(by.organisationId(), by.accountId(), file, byteCount, now);
        this.roomId = by.roomId();
    }

    /** @param bringer of the company whose project it is */
    public Attachment(Project of, UUID bringer, NewFile file, long byteCount, Instant now) {
        this(of.companyId(), bringer, file, byteCount, now);
        this.projectId = of.getId();
    }

    private Attachment(UUID organisationId, UUID accountId, NewFile file, long byteCount, Instant now) {
        this.organisationId = organisationId;
        this.accountId = accountId;
        this.clientId = file.clientId();
        this.name = file.name();
        String key = SearchKey.of(name);
        this.nameKey = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
        this.kind = file.kind();
        this.byteCount = byteCount;
        this.broughtAt = now;
    }

    /** From now on it is read where the line is read. */
    public void hangOn(RoomLine line, int newPlace) {
        lineId = line.getId();
        place = newPlace;
    }

    /** Whether the text of its project names it now. */
    public void stand(boolean named) {
        place = named ? 1 : 0;
    }

    public FileRow row() {
        return new FileRow(getId(), name, byteCount);
    }

    public FileHead head() {
        int parts = Math.toIntExact((byteCount + PART - 1) / PART);
        return new FileHead(name, kind.mediaType(), byteCount, parts);
    }

    public String name() {
        return name;
    }

    public UUID lineId() {
        return lineId;
    }
}
