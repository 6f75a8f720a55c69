package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.Mandate;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** Who has appointed whom. */
@ApplicationScoped
public class Mandates {

    private static final String PAIR =
            "select m from Mandate m where m.companyId = :company and m.supporterId = :supporter";

    private static final String HOLDING_PAIR = PAIR + " and m.endedAt is null";

    private static final String GIVEN_BY =
            "select m from Mandate m where m.companyId = :organisation and m.endedAt is null order by m.givenAt, m.id";

    private static final String GIVEN_TO =
            "select m from Mandate m where m.supporterId = :organisation and m.endedAt is null order by m.givenAt, m.id";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Of two administrators who appoint the same one at once, the second looks again. */
    public void add(Mandate mandate) {
        try {
            entities.persist(mandate);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
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
        return entities.createQuery(HOLDING_PAIR, Mandate.class)
                .setParameter("company", companyId)
                .setParameter("supporter", supporterId)
                .getResultStream()
                .findFirst();
    }

    public List<Mandate> givenBy(UUID companyId) {
        return holding(GIVEN_BY, companyId);
    }

    public List<Mandate> givenTo(UUID supporterId) {
        return holding(GIVEN_TO, supporterId);
    }

    private List<Mandate> holding(String query, UUID organisationId) {
        return entities.createQuery(query, Mandate.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
