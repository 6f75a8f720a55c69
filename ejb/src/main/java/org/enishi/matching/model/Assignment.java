package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** One person looks after a project for his own organisation: 案件担当者 of the company, or whom an institution has named. */
@Entity
@Table(name = "assignment")
public class Assignment extends BaseEntity {

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    protected Assignment() {}

    public Assignment(UUID projectId, UUID organisationId, UUID accountId) {
        this.projectId = projectId;
        this.organisationId = organisationId;
        this.accountId = accountId;
    }

    public UUID accountId() {
        return accountId;
    }
}
