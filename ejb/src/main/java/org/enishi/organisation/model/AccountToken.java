package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/**
 * Lets whoever knows a secret do one thing with an account once, for a while. Only the hash of the secret is here: who
 * reads the database can use none of them.
 */
@Entity
@Table(name = "account_token")
public class AccountToken extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TokenPurpose purpose;

    @Column(name = "token_hash", updatable = false)
    private String hash;

    @Column(updatable = false)
    private String subject;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    private int failures;

    protected AccountToken() {}

    /** @param subject what it is about beyond the account, such as a new address; may be null */
    public AccountToken(UUID accountId, TokenPurpose purpose, String hash, String subject, Instant now) {
        this.accountId = accountId;
        this.purpose = purpose;
        this.hash = hash;
        this.subject = subject;
        this.expiresAt = now.plus(purpose.validity());
    }

    public boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public void use(Instant now) {
        if (!isGood(now)) {
            throw new IllegalStateException("token used or over: " + getId());
        }
        usedAt = now;
    }

    /** So many wrong tries end it. */
    public void recordFailure(int allowed, Instant now) {
        failures++;
        if (failures >= allowed) {
            usedAt = now;
        }
    }

    public UUID accountId() {
        return accountId;
    }

    public TokenPurpose purpose() {
        return purpose;
    }

    public String subject() {
        return subject;
    }
}
