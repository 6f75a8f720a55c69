package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.event.PresenceChanged;
import org.enishi.shared.persistence.BaseEntity;

/** When somebody was seen in another state. Kept for thirty days, then gone. */
@Entity
@Table(name = "presence_transition")
public class Transition extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PresenceState state;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt;

    protected Transition() {}

    public Transition(PresenceChanged changed) {
        this.accountId = changed.accountId();
        this.state = changed.state();
        this.happenedAt = changed.at();
    }
}
