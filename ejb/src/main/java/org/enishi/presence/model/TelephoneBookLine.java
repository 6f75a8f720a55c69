package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/**
 * Where a {@link DirectoryLine} stands in the order of the readings. A view, only read, which is read in that order and no further
 * than asked for.
 */
@Entity
@Table(name = "telephone_book")
public class TelephoneBookLine extends BaseEntity {

    @Column(name = "organisation_id", insertable = false, updatable = false)
    private UUID organisationId;

    /** Of an account; a telephone without one is always active. */
    @Column(insertable = false, updatable = false)
    private String state;

    @Column(name = "family_kana", insertable = false, updatable = false)
    private String familyKana;

    @Column(name = "given_kana", insertable = false, updatable = false)
    private String givenKana;

    /** The first letter of the reading. */
    @Column(insertable = false, updatable = false)
    private String initial;

    protected TelephoneBookLine() {}
}
