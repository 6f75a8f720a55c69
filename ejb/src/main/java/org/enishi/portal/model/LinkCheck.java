package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.portal.data.LinkHealth;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.reach.data.Reach;
import org.enishi.shared.reach.data.Reached;

/**
 * How a link answered the last time. It begins anew where the link has got another address, and it is no part of the link: who
 * edits that at night is not disturbed.
 */
@Entity
@Table(name = "link_check")
public class LinkCheck extends BaseEntity {

    /** Shorter than from night to night, longer than a night. */
    public static final Duration REST = Duration.ofHours(12);

    @Column(name = "link_id", updatable = false)
    private UUID linkId;

    @Column
    private String url;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private Reach reach;

    @Column
    private Integer status;

    @Column(name = "missing_since")
    private Instant missingSince;

    @Column
    private int misses;

    protected LinkCheck() {}

    public LinkCheck(UUID linkId) {
        this.linkId = linkId;
    }

    /** @return whether it counts as dead from now on; what was asked twice in one night counts once */
    public boolean note(String askedUrl, Reached reached, Instant now) {
        boolean same = askedUrl.equals(url);
        if (same && checkedAt.isAfter(now.minus(REST))) {
            return false;
        }
        int missesBefore = same ? misses : 0;
        boolean missing = reached.reach().isMissing();
        missingSince = missing ? missesBefore == 0 ? now : missingSince : null;
        misses = missing ? Math.min(missesBefore + 1, LinkHealth.PROOF) : 0;
        url = askedUrl;
        checkedAt = now;
        reach = reached.reach();
        status = reached.status();
        return misses == LinkHealth.PROOF && missesBefore < LinkHealth.PROOF;
    }

    public LinkHealth toHealth() {
        return new LinkHealth(linkId, checkedAt, reach, status, missingSince, misses);
    }
}
