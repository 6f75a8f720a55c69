package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** Hours in which somebody is taken, shown as 面談中. By what, and with whom, is not known here. */
@Entity
@Table(name = "engagement")
public class Engagement extends BaseEntity {

    @Column(name = "booking_id", updatable = false)
    private UUID bookingId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    protected Engagement() {}

    public Engagement(UUID bookingId, UUID accountId, Instant startsAt, Instant endsAt) {
        this.bookingId = bookingId;
        this.accountId = accountId;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }
}
