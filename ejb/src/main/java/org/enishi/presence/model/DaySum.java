package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.enishi.presence.data.PresenceState;
import org.enishi.shared.persistence.BaseEntity;

/** How long somebody was seen in one state on one day. Counted once, when the day is over. */
@Entity
@Table(name = "presence_day")
public class DaySum extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "seen_on", updatable = false)
    private LocalDate seenOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PresenceState state;

    @Column(updatable = false)
    private int seconds;

    protected DaySum() {}

    public DaySum(UUID accountId, LocalDate seenOn, PresenceState state, Duration seen) {
        this.accountId = accountId;
        this.seenOn = seenOn;
        this.state = state;
        this.seconds = Math.toIntExact(seen.toSeconds());
    }
}
