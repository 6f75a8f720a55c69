package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.enishi.shared.persistence.BaseEntity;

/** How many projects an institution, under its own number, has not opened yet: a view, only read. */
@Entity
@Table(name = "unread_projects")
public class UnreadProjects extends BaseEntity {

    @Column(insertable = false, updatable = false)
    private String region;

    @Column(insertable = false, updatable = false)
    private long amount;

    protected UnreadProjects() {}
}
