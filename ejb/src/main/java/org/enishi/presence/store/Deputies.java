package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.AccountState;
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
        Map<UUID, List<Object[]>> named = entities.createQuery("""
                        select p.id, s.id, s.state from ReasonDeputy d, Account p, Account s
                        where p.id = d.personId and s.id = d.deputyId and p.organisation.id = :organisation
                          and p.state = org.enishi.organisation.data.AccountState.ACTIVE
                        order by p.person.familyKana, p.person.givenKana, p.id
                        """, Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], LinkedHashMap::new, Collectors.toList()));
        return named.entrySet().stream()
                .filter(person -> !accounts.contains(person.getKey()))
                .filter(person -> person.getValue().stream().anyMatch(row -> accounts.contains(row[1])))
                .filter(person -> person.getValue().stream()
                        .allMatch(row -> accounts.contains(row[1]) || row[2] != AccountState.ACTIVE))
                .map(Map.Entry::getKey)
                .toList();
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
