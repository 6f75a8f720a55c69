package org.enishi.shared.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.Actor;

/**
 * One act, written when it happened and never again: no column can be updated. Names are kept beside ids, because the
 * log must be readable after the person has gone.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends BaseEntity {

    @Column(updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AuditAct act;

    @Column(name = "actor_id", updatable = false)
    private UUID actorId;

    @Column(name = "actor_name", updatable = false)
    private String actorName;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "target_id", updatable = false)
    private UUID targetId;

    @Column(name = "target_name", updatable = false)
    private String targetName;

    @Column(updatable = false)
    private String item;

    @Column(name = "value_before", updatable = false)
    private String before;

    @Column(name = "value_after", updatable = false)
    private String after;

    @Column(name = "target_organisation_id", updatable = false)
    private UUID targetOrganisationId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AuditChannel channel;

    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    @Column(name = "remote_address", updatable = false)
    private String remoteAddress;

    protected AuditEntry() {}

    public AuditEntry(Instant at, AuditAct act, AuditDetail detail) {
        this.at = at;
        this.act = act;
        this.targetId = detail.targetId();
        this.targetName = detail.targetName();
        this.item = detail.item();
        this.before = detail.before();
        this.after = detail.after();
        this.targetOrganisationId = detail.organisationId();
        this.channel = detail.occasion().channel();
        this.batchId = detail.occasion().batchId();
    }

    /** In which request it happened, and where that came from. */
    public AuditEntry during(String request, String address) {
        requestId = request;
        remoteAddress = address;
        return this;
    }

    public AuditEntry by(Actor actor) {
        actorId = actor.accountId();
        actorName = actor.personName();
        organisationId = actor.organisationId();
        return this;
    }
}
