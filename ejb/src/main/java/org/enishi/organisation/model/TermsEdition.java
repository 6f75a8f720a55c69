package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.enishi.organisation.data.NewTerms;
import org.enishi.shared.persistence.BaseEntity;

/**
 * That the terms of use of a region have an edition, and since when it holds. What it says is kept by the portal. Never
 * changed: an edition that was wrong is followed by a better one, or withdrawn before its day has come.
 */
@Entity
@Table(name = "terms_edition")
public class TermsEdition extends BaseEntity {

    /** What holds where the operator has published nothing of his own. */
    public static final int FIRST = 1;

    @Column(updatable = false)
    private String region;

    @Column(updatable = false)
    private int edition;

    /** The earliest edition to which an agreement is still enough under this one. */
    @Column(updatable = false)
    private int least;

    @Column(name = "holds_from", updatable = false)
    private Instant holdsFrom;

    protected TermsEdition() {}

    /** @param before what was enough until then */
    public TermsEdition(NewTerms terms, int before) {
        region = terms.region();
        edition = terms.edition();
        least = terms.consent() ? terms.edition() : before;
        holdsFrom = terms.holdsFrom();
    }

    public int least() {
        return least;
    }
}
