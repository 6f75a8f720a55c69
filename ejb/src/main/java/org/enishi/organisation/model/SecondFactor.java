package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/**
 * The secret that a person's authenticator shares with us, sealed. It counts once the person has shown that the
 * authenticator works. No code is ever accepted twice.
 */
@Entity
@Table(name = "second_factor")
public class SecondFactor extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "sealed_secret", updatable = false)
    private String sealedSecret;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    public SecondFactor(UUID accountId, String sealedSecret) {
        this.accountId = accountId;
        this.sealedSecret = sealedSecret;
    }

    public void confirm(Instant now) {
        confirmedAt = now;
    }

    /** False for a code that was used before, or is older than one that was. */
    public boolean accept(long step) {
        boolean fresh = step > lastStep;
        lastStep = Math.max(lastStep, step);
        return fresh;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public String sealedSecret() {
        return sealedSecret;
    }
}
