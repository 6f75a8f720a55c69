package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.model.ReasonDeputy;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** Who may set whose 離席事由. */
@ApplicationScoped
public class Deputies {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Two clicks name one. */
    public void add(ReasonDeputy deputy) {
        try {
            entities.persist(deputy);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    /** Whoever was named first comes first. */
    public List<UUID> of(UUID personId) {
        return entities.createQuery(
                        "select d.deputyId from ReasonDeputy d where d.personId = :person order by d.namedAt, d.id",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public boolean exists(UUID personId, UUID deputyId) {
        return entities.createQuery("""
                        select count(d) from ReasonDeputy d where d.personId = :person and d.deputyId = :deputy
                        """, Long.class)
                        .setParameter("person", personId)
                        .setParameter("deputy", deputyId)
                        .getSingleResult()
                > 0;
    }

    /** Who of the organisation would have named nobody any more who is there, without these. */
    public List<UUID> onlyBehind(UUID organisationId, Set<UUID> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select p.id from Account p
                        where p.organisation.id = :organisation and p.id not in :accounts
                          and p.state = org.enishi.organisation.data.AccountState.ACTIVE
                          and exists (select d.id from ReasonDeputy d
                            where d.personId = p.id and d.deputyId in :accounts)
                          and not exists (select d.id from ReasonDeputy d, Account s
                            where d.personId = p.id and d.deputyId not in :accounts
                              and s.id = d.deputyId and s.state = org.enishi.organisation.data.AccountState.ACTIVE)
                        order by p.person.familyKana, p.person.givenKana, p.id
                        """, UUID.class)
                .setParameter("organisation", organisationId)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    public void remove(UUID personId, UUID deputyId) {
        entities.createQuery("delete from ReasonDeputy d where d.personId = :person and d.deputyId = :deputy")
                .setParameter("person", personId)
                .setParameter("deputy", deputyId)
                .executeUpdate();
    }

    /** On both sides. */
    public void forget(UUID accountId) {
        entities.createQuery("delete from ReasonDeputy d where d.personId = :account or d.deputyId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
