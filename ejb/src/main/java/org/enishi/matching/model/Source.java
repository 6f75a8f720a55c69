package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Whose a project is and what it came from. Never changes. */
@Embeddable
public class Source {

    @Column(name = "company_id", updatable = false)
    private UUID companyId;

    @Column(updatable = false)
    private String region;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    /** The project of which it is the re-issue, or null. */
    @Column(name = "origin_id", updatable = false)
    private UUID originId;

    /** 発信代行: the supporter that has begun it in the name of the company, or null. */
    @Column(name = "helper_id", updatable = false)
    private UUID helperId;

    protected Source() {}

    public Source(UUID companyId, String region, UUID authorId) {
        this.companyId = companyId;
        this.region = region;
        this.authorId = authorId;
    }

    /** @param authorId who of the company stands for it */
    public static Source byHelper(UUID companyId, String region, UUID authorId, UUID helperId) {
        Source helped = new Source(companyId, region, authorId);
        helped.helperId = helperId;
        return helped;
    }

    Source again(UUID origin, UUID by) {
        Source again = new Source(companyId, region, by);
        again.originId = origin;
        return again;
    }

    public UUID companyId() {
        return companyId;
    }

    public String region() {
        return region;
    }

    public UUID authorId() {
        return authorId;
    }

    public UUID originId() {
        return originId;
    }

    public UUID helperId() {
        return helperId;
    }
}
