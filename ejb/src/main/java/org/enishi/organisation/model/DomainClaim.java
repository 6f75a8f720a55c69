package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.Evidence;
import org.enishi.organisation.data.Proof;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * An organisation says that a domain is its own; the operator records by what that was shown. Only then people can be
 * added under it. The row stays after the domain has gone, as the record of what was shown.
 */
@Entity
@Table(name = "domain_claim")
public class DomainClaim extends BaseEntity {

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private String domain;

    @Column(updatable = false)
    private String challenge;

    @Column(name = "claimed_at", updatable = false)
    private Instant claimedAt;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    private String note;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected DomainClaim() {}

    public DomainClaim(UUID organisationId, String domain, String challenge, Instant now) {
        this.organisationId = organisationId;
        this.domain = domain;
        this.challenge = challenge;
        this.claimedAt = now;
    }

    public void verify(Proof proof, String by, Instant now) {
        if (verifiedAt != null || removedAt != null) {
            throw new RuleViolated("rule.domain.verify.state");
        }
        if (proof.evidence() == null) {
            throw new RuleViolated("rule.evidence");
        }
        evidence = proof.evidence();
        note = Reason.of(proof.note());
        verifiedBy = by;
        verifiedAt = now;
    }

    public void remove(Instant now) {
        removedAt = now;
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public String domain() {
        return domain;
    }
}
