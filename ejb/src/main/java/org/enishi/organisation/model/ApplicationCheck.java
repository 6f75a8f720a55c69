package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.Evidence;
import org.enishi.organisation.data.Proof;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** What somebody of the operator found out about an application. Written once; a later one stands beside it. */
@Entity
@Table(name = "application_check")
public class ApplicationCheck extends BaseEntity {

    @Column(name = "application_id", updatable = false)
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckItem item;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Evidence evidence;

    @Column(updatable = false)
    private String note;

    @Column(name = "checked_by", updatable = false)
    private String by;

    @Column(name = "checked_at", updatable = false)
    private Instant at;

    protected ApplicationCheck() {}

    public ApplicationCheck(UUID applicationId, CheckItem item, Proof proof, String by, Instant at) {
        if (item == null || proof.evidence() == null) {
            throw new RuleViolated("rule.evidence");
        }
        this.applicationId = applicationId;
        this.item = item;
        this.evidence = proof.evidence();
        this.note = Reason.of(proof.note());
        this.by = by;
        this.at = at;
    }
}
