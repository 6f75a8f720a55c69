package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.enishi.shared.persistence.BaseEntity;

/**
 * Somebody has typed an address and says that he forgot its password. Kept as it is, for a known address as for an unknown
 * one, and looked at later: so neither the answer nor its time tells who exists.
 */
@Entity
@Table(name = "reset_request")
public class ResetRequest extends BaseEntity {

    @Column(name = "login_key", updatable = false)
    private String loginKey;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    protected ResetRequest() {}

    public ResetRequest(String typedAddress, Instant now) {
        this.loginKey = LoginKey.of(typedAddress);
        this.requestedAt = now;
    }

    public String loginKey() {
        return loginKey;
    }
}
