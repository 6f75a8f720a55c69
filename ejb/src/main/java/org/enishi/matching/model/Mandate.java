package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.NewMandate;
import org.enishi.matching.event.MandateChange;
import org.enishi.matching.event.MandateChanged;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * A company's appointment of a supporter, which lasts until one of both ends it: given, given anew with another scope, ended, given
 * again. One for a pair. Without a written appointment nobody writes in the name of the company.
 */
@Entity
@Table(name = "mandate")
public class Mandate extends BaseEntity {

    private static final int LONGEST_DOCUMENT = 200;

    @Column(name = "company_id", updatable = false)
    private UUID companyId;

    @Column(name = "supporter_id", updatable = false)
    private UUID supporterId;

    @Enumerated(EnumType.STRING)
    private MandateScope scope;

    /** Empty where none is needed and none was named. */
    private String document;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Mandate() {}

    /** Given by whoever calls {@link #give} next. */
    public Mandate(UUID companyId, UUID supporterId) {
        this.companyId = companyId;
        this.supporterId = supporterId;
    }

    public MandateChanged give(NewMandate wanted, UUID by, Instant now) {
        if (wanted.scope() == null) {
            throw new RuleViolated("rule.mandate.scope");
        }
        if (!wanted.agreed()) {
            throw new RuleViolated("rule.mandate.agreed");
        }
        String written = Reason.optional(wanted.document(), LONGEST_DOCUMENT);
        if (wanted.scope() == MandateScope.DRAFT && written == null) {
            throw new RuleViolated("rule.mandate.document");
        }
        scope = wanted.scope();
        document = written == null ? "" : written;
        givenBy = by;
        givenAt = now;
        endedAt = null;
        return fact(MandateChange.GIVEN, now);
    }

    public MandateChanged end(Instant now) {
        return end(MandateChange.ENDED, now);
    }

    /** By the supporter. */
    public MandateChanged layDown(Instant now) {
        return end(MandateChange.LAID_DOWN, now);
    }

    private MandateChanged end(MandateChange change, Instant now) {
        Footing.require(holds(), "rule.mandate.over");
        endedAt = now;
        return fact(change, now);
    }

    private MandateChanged fact(MandateChange change, Instant now) {
        return new MandateChanged(change, getId(), companyId, supporterId, now);
    }

    public boolean holds() {
        return endedAt == null;
    }

    public UUID companyId() {
        return companyId;
    }

    public UUID supporterId() {
        return supporterId;
    }

    public MandateScope scope() {
        return scope;
    }

    public String document() {
        return document;
    }

    /** The administrator of the company who stands for what is written in its name. */
    public UUID givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
