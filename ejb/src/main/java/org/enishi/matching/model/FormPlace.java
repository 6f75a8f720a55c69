package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** Where a project stands in a list that is ordered by its forms. A view of it and of the operator's list: joined, and never read as itself. */
@Entity
@Table(name = "form_place")
public class FormPlace extends BaseEntity {

    @Column(name = "project_id", insertable = false, updatable = false)
    private UUID projectId;

    @Column(insertable = false, updatable = false)
    private double place;

    protected FormPlace() {}
}
