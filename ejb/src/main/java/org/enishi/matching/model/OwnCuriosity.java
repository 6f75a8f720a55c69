package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/**
 * How many people of one institution find one project interesting; where nobody does, it is missing. A view of what stands of
 * {@link Curiosity}: joined to put a list in order, and never read as itself, because institutions share the number of the project.
 */
@Entity
@Table(name = "own_curiosity")
public class OwnCuriosity extends BaseEntity {

    @Column(name = "project_id", insertable = false, updatable = false)
    private UUID projectId;

    @Column(name = "institution_id", insertable = false, updatable = false)
    private UUID institutionId;

    @Column(insertable = false, updatable = false)
    private long people;

    protected OwnCuriosity() {}
}
