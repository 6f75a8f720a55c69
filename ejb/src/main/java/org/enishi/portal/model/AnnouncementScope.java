package org.enishi.portal.model;

import java.time.Instant;
import java.util.Set;
import org.enishi.portal.data.Audience;

/**
 * Which announcements somebody may see, as bounds that a query can bind. {@link #includes} says the same of a single one.
 *
 * @param begunBy begins at this instant or before
 * @param notOverAt ends after this instant or never
 */
public record AnnouncementScope(String region, Set<Audience> audiences, Instant begunBy, Instant notOverAt) {

    public boolean includes(AnnouncementFacts facts) {
        return region.equals(facts.region())
                && audiences.contains(facts.audience())
                && !facts.visibleFrom().isAfter(begunBy)
                && (facts.visibleUntil() == null || facts.visibleUntil().isAfter(notOverAt));
    }
}
