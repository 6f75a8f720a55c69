package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.data.NumberHolder;
import org.enishi.presence.model.OutsideNumber;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.UniqueViolation;

/** The numbers of the public network that an organisation has written down, and who has which. */
@ApplicationScoped
public class OutsideNumbers {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(OutsideNumber number) {
        entities.persist(number);
    }

    public void remove(OutsideNumber number) {
        entities.remove(number);
    }

    /** No number is written down twice. */
    public void settle() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new RuleViolated("rule.number.taken") : e;
        }
    }

    public List<OutsideNumber> of(UUID organisationId) {
        return entities.createQuery(
                        "select n from OutsideNumber n where n.organisationId = :organisation", OutsideNumber.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    public List<NumberHolder> holders(UUID organisationId) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.NumberHolder(l.dialIn, l.familyName, l.givenName, l.state)
                        from DirectoryLine l where l.organisationId = :organisation and l.dialIn <> ''
                        """, NumberHolder.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    public Optional<OutsideNumber> lock(UUID organisationId, UUID id) {
        return entities.createQuery(
                        "select n from OutsideNumber n where n.id = :id and n.organisationId = :organisation",
                        OutsideNumber.class)
                .setParameter("id", id)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
