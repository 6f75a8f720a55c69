package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.data.LinkRow;
import org.enishi.portal.model.UsefulLink;
import org.enishi.shared.search.Text;

/** The link collections of all regions. */
@ApplicationScoped
public class UsefulLinks {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(UsefulLink link) {
        entities.persist(link);
    }

    public void remove(UsefulLink link) {
        entities.remove(link);
    }

    /** As it is now, and locked until the end of the transaction. */
    public Optional<UsefulLink> lock(UUID id) {
        return Optional.ofNullable(entities.find(UsefulLink.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public long count(UUID organisationId) {
        return entities.createQuery(
                        "select count(l) from UsefulLink l where l.organisationId = :organisation", Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }

    public List<LinkRow> ofRegion(String region) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.LinkRow(l.id, l.version, l.category, l.organisationId, l.title, l.url)
                        from UsefulLink l where l.region = :region
                        order by l.displayOrder, l.title, l.id
                        """, LinkRow.class)
                .setParameter("region", region)
                .getResultList();
    }

    /** For the index only: each link and the mark of its text. */
    public Map<UUID, Long> marks() {
        return entities.createQuery("select l.id, l.version from UsefulLink l", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** For the index only, in the order of the categories among equals. */
    public List<Text> texts(Set<UUID> ids) {
        return entities.createQuery(
                        "select l.id, l.version, l.category, l.title, l.url from UsefulLink l where l.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Text(
                        (UUID) row[0], (Long) row[1], -((LinkCategory) row[2]).ordinal(), (String) row[3], (String)
                                row[4]))
                .toList();
    }
}
