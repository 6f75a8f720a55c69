package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.portal.data.Measure;
import org.enishi.shared.persistence.BaseEntity;

/**
 * Something that happened between a company and an institution. A view of what matching writes down, as decision 17 has it:
 * read to be counted, and never as itself, because several share the number of the row that they come from.
 */
@Entity
@Table(name = "milestone")
public class Milestone extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private Measure measure;

    @Column(name = "happened_at", insertable = false, updatable = false)
    private Instant happenedAt;

    /** From when on it is reckoned how long it took. */
    @Column(name = "begun_at", insertable = false, updatable = false)
    private Instant begunAt;

    @Column(insertable = false, updatable = false)
    private String region;

    @Column(name = "project_id", insertable = false, updatable = false)
    private UUID projectId;

    @Column(name = "company_id", insertable = false, updatable = false)
    private UUID companyId;

    @Column(name = "institution_id", insertable = false, updatable = false)
    private UUID institutionId;

    @Column(insertable = false, updatable = false)
    private String forms;

    @Column(insertable = false, updatable = false)
    private Integer budget;

    @Column(name = "budget_negotiable", insertable = false, updatable = false)
    private boolean negotiable;

    @Column(insertable = false, updatable = false)
    private String reason;

    protected Milestone() {}
}
