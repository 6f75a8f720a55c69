package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/**
 * Where a person was last shown to be. A view of what presence writes down, in words that mean something there and are only
 * compared here: read by one join, so that a list narrows down by them before it is cut into pages. Whoever has none was
 * never seen.
 */
@Entity
@Table(name = "sighting")
public class Sighting extends BaseEntity {

    @Column(name = "account_id", insertable = false, updatable = false)
    private UUID accountId;

    @Column(name = "organisation_id", insertable = false, updatable = false)
    private UUID organisationId;

    @Column(insertable = false, updatable = false)
    private String state;

    /** In which order the list sorts the state. */
    @Column(insertable = false, updatable = false)
    private int standing;

    protected Sighting() {}
}
