package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.enishi.shared.persistence.BaseEntity;

/**
 * What is counted of one organisation, under its own number: a view, only read, because what is counted can be sorted by only
 * where it is part of the row.
 */
@Entity
@Table(name = "headcount")
public class Headcount extends BaseEntity {

    /** The first of them; null where there is none. */
    @Column(insertable = false, updatable = false)
    private String domain;

    @Column(insertable = false, updatable = false)
    private long administrators;

    @Column(insertable = false, updatable = false)
    private long people;

    @Column(name = "last_signed_in_at", insertable = false, updatable = false)
    private Instant lastSignedInAt;

    /** The name of whoever runs the service there. */
    @Column(name = "region_name", insertable = false, updatable = false)
    private String regionName;

    protected Headcount() {}
}
