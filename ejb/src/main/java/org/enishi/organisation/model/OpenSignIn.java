package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.Actor;

/**
 * That a person is signed in somewhere, for him to look at and to end. What a sign-in may do is decided by the version of the
 * rights under which it began, and when that rises this one is no longer listed either; but one that was ended here is over.
 */
@Entity
@Table(name = "open_sign_in")
public class OpenSignIn extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "security_version")
    private int securityVersion;

    @Column(updatable = false)
    private String device;

    @Column(name = "remote_address", updatable = false)
    private String remoteAddress;

    @Column(updatable = false)
    private Instant since;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected OpenSignIn() {}

    public OpenSignIn(Actor actor, String device, String remoteAddress, Instant now) {
        this.accountId = actor.accountId();
        this.securityVersion = actor.securityVersion();
        this.device = device;
        this.remoteAddress = remoteAddress;
        this.since = now;
        this.seenAt = now;
    }

    public boolean isOf(Actor actor) {
        return accountId.equals(actor.accountId());
    }

    /** Also under new rights, where the person has just changed what lets him in. */
    public void goOn(Actor actor, Instant now) {
        securityVersion = actor.securityVersion();
        seenAt = now;
    }

    /** False when it was over already. */
    public boolean end(Instant now) {
        boolean wasOpen = endedAt == null;
        endedAt = wasOpen ? now : endedAt;
        return wasOpen;
    }

    public String device() {
        return device;
    }
}
