package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.Mandate;

/** Who has appointed whom. */
@ApplicationScoped
public class Mandates {

    private static final String PAIR =
            "select m from Mandate m where m.companyId = :company and m.supporterId = :supporter";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Mandate mandate) {
        entities.persist(mandate);
        entities.flush();
    }

    /** Locked until the end of the transaction; also one that holds no more. */
    public Optional<Mandate> lock(UUID companyId, UUID supporterId) {
        return entities.createQuery(PAIR, Mandate.class)
                .setParameter("company", companyId)
                .setParameter("supporter", supporterId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The one that holds. */
    public Optional<Mandate> between(UUID companyId, UUID supporterId) {
        return entities.createQuery(PAIR + " and m.endedAt is null", Mandate.class)
                .setParameter("company", companyId)
                .setParameter("supporter", supporterId)
                .getResultStream()
                .findFirst();
    }

    public List<Mandate> givenBy(UUID companyId) {
        return holding("m.companyId", companyId);
    }

    public List<Mandate> givenTo(UUID supporterId) {
        return holding("m.supporterId", supporterId);
    }

    private List<Mandate> holding(String side, UUID organisationId) {
        return entities.createQuery(
                        "select m from Mandate m where " + side
                                + " = :organisation and m.endedAt is null order by m.givenAt, m.id",
                        Mandate.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
