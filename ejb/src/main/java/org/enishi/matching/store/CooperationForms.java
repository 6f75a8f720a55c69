package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.FormRow;
import org.enishi.matching.model.CooperationForm;
import org.enishi.shared.persistence.LikePattern;

/** The operator's list of the forms of co-operation. */
@ApplicationScoped
public class CooperationForms {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public List<FormRow> rows() {
        return entities.createQuery("""
                        select new org.enishi.matching.data.FormRow(f.code, f.name, f.englishName, f.retired)
                        from CooperationForm f order by f.displayOrder, f.code
                        """, FormRow.class).getResultList();
    }

    /** In their order, locked until the end of the transaction: one change of the list at a time. */
    public List<CooperationForm> lock() {
        return entities.createQuery(
                        "select f from CooperationForm f order by f.displayOrder, f.code", CooperationForm.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public void add(CooperationForm form) {
        entities.persist(form);
        entities.flush();
    }

    public long countOffered(Collection<String> codes) {
        return codes.isEmpty()
                ? 0
                : entities.createQuery(
                                "select count(f) from CooperationForm f where f.code in :codes and f.retired = false",
                                Long.class)
                        .setParameter("codes", codes)
                        .getSingleResult();
    }

    /** Some project that is or was out names it. */
    public boolean isPublished(String code) {
        return !entities.createQuery("""
                        select p.id from Project p where p.content.forms like :pattern escape '!'
                          and p.pulse.publishedAt is not null
                        """, UUID.class)
                .setParameter("pattern", LikePattern.containing("," + code + ","))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
