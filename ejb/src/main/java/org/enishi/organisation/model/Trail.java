package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** What happened to an account, when, and who began it. */
@Embeddable
public class Trail {

    /** The account of whoever added the person; null for whoever was there from the beginning. */
    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "first_signed_in_at")
    private Instant firstSignedInAt;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    protected Trail() {}

    Trail(Instant now) {
        createdAt = now;
    }

    public void begin(UUID account) {
        addedBy = account;
    }

    public void recordSignIn(Instant now) {
        if (firstSignedInAt == null) {
            firstSignedInAt = now;
        }
        lastSignedInAt = now;
    }

    void recordDeletion(Instant nowOrNever) {
        deletedAt = nowOrNever;
    }

    boolean hasSignedIn() {
        return firstSignedInAt != null;
    }

    /** Null for the living. */
    public Instant deletedAt() {
        return deletedAt;
    }
}
