package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** 代理変更: somebody lets a colleague set his 離席事由 for him, until he takes that back. */
@Entity
@Table(name = "reason_deputy")
public class ReasonDeputy extends BaseEntity {

    /** As many as anybody can keep in mind. */
    public static final int MOST = 10;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "deputy_id", updatable = false)
    private UUID deputyId;

    @Column(name = "named_at", updatable = false)
    private Instant namedAt;

    protected ReasonDeputy() {}

    public ReasonDeputy(UUID personId, UUID deputyId, Instant now) {
        this.personId = personId;
        this.deputyId = deputyId;
        this.namedAt = now;
    }
}
