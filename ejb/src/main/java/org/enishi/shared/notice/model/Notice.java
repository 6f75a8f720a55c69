package org.enishi.shared.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.notice.data.NoticeState;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.persistence.BaseEntity;

/**
 * One thing that one person was told. Written in the person's language of that moment; read once and never unread again.
 * It outlives what it is about, but then no longer says what that was.
 */
@Entity
@Table(name = "notice")
public class Notice extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String kind;

    @Column(name = "object_id", updatable = false)
    private UUID objectId;

    private String text;
    private String link;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    /** Not visible before; the exact time of a deed may be what must not be told. */
    @Column(name = "created_at", updatable = false)
    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {}

    public Notice(UUID accountId, Notification what, String text, Instant now) {
        this.accountId = accountId;
        this.kind = what.event();
        this.objectId = what.objectId();
        this.text = text;
        this.link = what.link();
        this.state = NoticeState.UNREAD;
        this.at = what.visibleFrom(now);
    }

    public void markRead(Instant now) {
        if (state == NoticeState.UNREAD) {
            state = NoticeState.READ;
            readAt = now;
        }
    }

    /** What it is about is gone. */
    public void neutralise(String neutralText) {
        text = neutralText;
        link = null;
    }

    public boolean says(String words) {
        return text.equals(words);
    }

    public UUID accountId() {
        return accountId;
    }

    public String text() {
        return text;
    }

    public String link() {
        return link;
    }

    public NoticeState state() {
        return state;
    }

    public Instant readAt() {
        return readAt;
    }
}
