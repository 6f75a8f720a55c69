package org.enishi.it.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.portal.LinkCare;
import org.enishi.portal.data.LinkToAsk;
import org.enishi.portal.model.LinkCheck;
import org.enishi.shared.reach.data.Reached;

/** Lets nights pass between two looks at a link, and days in which others need none. */
@ApplicationScoped
public class LinkNights {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private LinkCare care;

    @Inject
    private Clock clock;

    @Transactional
    public void pass(UUID link) {
        entities.createQuery("update LinkCheck c set c.checkedAt = :before where c.linkId = :link")
                .setParameter("before", clock.instant().minus(Duration.ofDays(1)))
                .setParameter("link", link)
                .executeUpdate();
    }

    /** All others are as they are, and as if they had just been asked. */
    @Transactional
    public void onlyDue(List<UUID> wanted) {
        Instant now = clock.instant();
        for (LinkToAsk link : care.due()) {
            if (!wanted.contains(link.id())) {
                int asked = entities.createQuery("update LinkCheck c set c.checkedAt = :now where c.linkId = :link")
                        .setParameter("now", now)
                        .setParameter("link", link.id())
                        .executeUpdate();
                if (asked == 0) {
                    LinkCheck check = new LinkCheck(link.id());
                    check.note(link.url(), Reached.by(200), now);
                    entities.persist(check);
                }
            }
        }
    }
}
