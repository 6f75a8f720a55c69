package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** 戻ったら通知: somebody waits for a colleague, once. */
@Entity
@Table(name = "return_watch")
public class ReturnWatch extends BaseEntity {

    @Column(name = "watcher_id", updatable = false)
    private UUID watcherId;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    protected ReturnWatch() {}

    public ReturnWatch(UUID watcherId, UUID personId, Instant now) {
        this.watcherId = watcherId;
        this.personId = personId;
        this.askedAt = now;
    }
}
