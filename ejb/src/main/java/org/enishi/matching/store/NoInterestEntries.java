package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.NoInterestRow;
import org.enishi.matching.model.NoInterestEntry;

/** The operator's list of reasons for 関心なし. */
@ApplicationScoped
public class NoInterestEntries {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public List<NoInterestRow> rows() {
        return entities.createQuery("""
                        select new org.enishi.matching.data.NoInterestRow(e.code, e.name, e.englishName, e.retired)
                        from NoInterestEntry e order by e.displayOrder, e.code
                        """, NoInterestRow.class).getResultList();
    }

    /** In their order, locked until the end of the transaction: one change of the list at a time. */
    public List<NoInterestEntry> lock() {
        return entities.createQuery(
                        "select e from NoInterestEntry e order by e.displayOrder, e.code", NoInterestEntry.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public void add(NoInterestEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    public boolean isOffered(String code) {
        return !entities.createQuery(
                        "select e.id from NoInterestEntry e where e.code = :code and e.retired = false", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** Some institution has answered with it. */
    public boolean isGiven(String code) {
        return !entities.createQuery("select r.id from Response r where r.reason = :code", UUID.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
