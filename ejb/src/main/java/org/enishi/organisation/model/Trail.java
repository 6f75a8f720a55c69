package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When what happened to an account. */
@Embeddable
public class Trail {

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "first_signed_in_at")
    private Instant firstSignedInAt;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Trail() {}

    Trail(Instant now) {
        createdAt = now;
        changedAt = now;
    }

    /** By an administrator or by the person; to come in changes nothing. */
    public void recordChange(Instant now) {
        changedAt = now;
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
