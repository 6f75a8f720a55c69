package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.PasskeyRow;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * The public half of a key that never leaves a person's device or key chain. It opens nothing by itself. Where the device counts
 * what it has signed, the count only ever goes up: one that falls behind tells of a copy.
 */
@Entity
@Table(name = "passkey")
public class Passkey extends BaseEntity {

    public static final int LONGEST_NAME = 60;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "credential_id", updatable = false)
    private String credentialId;

    @Column(updatable = false)
    private String credential;

    @Column(updatable = false)
    private String name;

    @Column(name = "sign_count")
    private long signCount;

    @Column(name = "backup_eligible", updatable = false)
    private boolean backupEligible;

    @Column(updatable = false)
    private String transports;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected Passkey() {}

    public Passkey(UUID accountId, String name, PasskeyKey key, Instant now) {
        String called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new RuleViolated("rule.passkey.name", LONGEST_NAME);
        }
        this.accountId = accountId;
        this.name = called;
        this.credentialId = key.credentialId();
        this.credential = key.credential();
        this.signCount = key.signCount();
        this.backupEligible = key.backupEligible();
        this.transports = String.join(",", key.transports());
        this.registeredAt = now;
    }

    public void use(long count, Instant now) {
        signCount = count;
        lastUsedAt = now;
    }

    public PasskeyKey key() {
        return new PasskeyKey(
                credentialId,
                credential,
                signCount,
                backupEligible,
                transports.isEmpty() ? java.util.Set.of() : java.util.Set.of(transports.split(",")));
    }

    public PasskeyRow toRow() {
        return new PasskeyRow(getId(), name, registeredAt, lastUsedAt);
    }

    public UUID accountId() {
        return accountId;
    }

    public String credentialId() {
        return credentialId;
    }

    public String name() {
        return name;
    }
}
