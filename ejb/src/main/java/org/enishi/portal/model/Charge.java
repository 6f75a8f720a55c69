package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** A project that somebody of an institution looks after, and how far it has come: a view, only read. */
@Entity
@Table(name = "charge")
public class Charge extends BaseEntity {

    @Column(insertable = false, updatable = false)
    private String region;

    @Column(name = "account_id", insertable = false, updatable = false)
    private UUID accountId;

    @Column(name = "institution_id", insertable = false, updatable = false)
    private UUID institutionId;

    @Column(name = "project_id", insertable = false, updatable = false)
    private UUID projectId;

    /** 1 or 0, as the next two. */
    @Column(insertable = false, updatable = false)
    private int opened;

    @Column(insertable = false, updatable = false)
    private int answered;

    @Column(insertable = false, updatable = false)
    private int interested;

    protected Charge() {}
}
