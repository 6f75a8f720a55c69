package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.portal.data.LinkToAsk;
import org.enishi.portal.model.LinkCheck;

/** How the links of all regions answered. */
@ApplicationScoped
public class LinkChecks {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Behind the link, which may be as new: the order of writes does not know which row points at which. */
    public void add(LinkCheck check) {
        entities.flush();
        entities.persist(check);
    }

    public Optional<LinkCheck> find(UUID linkId) {
        return entities.createQuery("select c from LinkCheck c where c.linkId = :link", LinkCheck.class)
                .setParameter("link", linkId)
                .getResultStream()
                .findFirst();
    }

    /** Those that were not asked since then at the address that they have now. */
    public List<LinkToAsk> notAskedSince(Instant time) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.LinkToAsk(l.id, l.url) from UsefulLink l
                        where not exists (
                            select c from LinkCheck c where c.linkId = l.id and c.url = l.url and c.checkedAt > :time)
                        order by l.id
                        """, LinkToAsk.class)
                .setParameter("time", time)
                .getResultList();
    }

    /** Of the links of a region, where they still have the address that was asked. */
    public List<LinkCheck> ofRegion(String region) {
        return entities.createQuery("""
                        select c from LinkCheck c, UsefulLink l
                        where l.id = c.linkId and l.url = c.url and l.region = :region
                        """, LinkCheck.class)
                .setParameter("region", region)
                .getResultList();
    }
}
