package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** A line of the directory is in an 内線グループ. A view of people and telephones alike, only read. */
@Entity
@Table(name = "directory_group")
public class DirectoryGroup extends BaseEntity {

    @Column(name = "line_id", insertable = false, updatable = false)
    private UUID lineId;

    @Column(name = "group_id", insertable = false, updatable = false)
    private UUID groupId;

    @Column(name = "organisation_id", insertable = false, updatable = false)
    private UUID organisationId;

    @Column(insertable = false, updatable = false)
    private String name;

    @Column(insertable = false, updatable = false)
    private int place;

    protected DirectoryGroup() {}
}
