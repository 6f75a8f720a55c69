package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.enishi.portal.data.LinkRow;
import org.enishi.portal.model.UsefulLink;

/** The link collections of all regions. */
@ApplicationScoped
public class UsefulLinks {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(UsefulLink link) {
        entities.persist(link);
    }

    public List<LinkRow> ofRegion(String region) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.LinkRow(l.id, l.category, l.organisationId, l.title, l.url)
                        from UsefulLink l where l.region = :region
                        order by l.displayOrder, l.title, l.id
                        """, LinkRow.class)
                .setParameter("region", region)
                .getResultList();
    }
}
