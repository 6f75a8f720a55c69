package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Passkey;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.UniqueViolation;

/** The passkeys of everybody. */
@ApplicationScoped
public class Passkeys {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Written now, so that one that is there already is noticed here. */
    public void add(Passkey passkey) {
        try {
            entities.persist(passkey);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new RuleViolated("rule.passkey.there") : e;
        }
    }

    public List<Passkey> of(UUID accountId) {
        return entities.createQuery(
                        "select p from Passkey p where p.accountId = :account order by p.registeredAt, p.id",
                        Passkey.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public long count(UUID accountId) {
        return entities.createQuery("select count(p) from Passkey p where p.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    public Optional<UUID> ownerOf(String credentialId) {
        return entities.createQuery("select p.accountId from Passkey p where p.credentialId = :id", UUID.class)
                .setParameter("id", credentialId)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the end of the transaction, so that of two with one answer one comes too late. */
    public Optional<Passkey> lock(String credentialId, UUID accountId) {
        return entities.createQuery(
                        "select p from Passkey p where p.credentialId = :id and p.accountId = :account", Passkey.class)
                .setParameter("id", credentialId)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Only a person's own. */
    public Optional<Passkey> find(UUID id, UUID accountId) {
        return Optional.ofNullable(entities.find(Passkey.class, id))
                .filter(found -> found.accountId().equals(accountId));
    }

    public void remove(Passkey passkey) {
        entities.remove(passkey);
        entities.flush();
    }
}
