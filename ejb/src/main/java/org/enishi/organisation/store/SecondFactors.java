package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.RecoveryCode;
import org.enishi.organisation.model.SecondFactor;

/** Authenticators, at most one of a person, and the codes that take the place of any second factor. */
@ApplicationScoped
public class SecondFactors {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(SecondFactor factor) {
        entities.persist(factor);
    }

    public void add(RecoveryCode code) {
        entities.persist(code);
    }

    public Optional<SecondFactor> find(UUID accountId) {
        return entities.createQuery("select f from SecondFactor f where f.accountId = :account", SecondFactor.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the end of the transaction, so that of two with one code one comes too late. */
    public Optional<SecondFactor> lock(UUID accountId) {
        return entities.createQuery("select f from SecondFactor f where f.accountId = :account", SecondFactor.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void remove(UUID accountId) {
        entities.createQuery("delete from SecondFactor f where f.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    public void removeCodes(UUID accountId) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** True when there was such a code. There is none from now on. */
    public boolean useCode(UUID accountId, String hash) {
        return entities.createQuery("delete from RecoveryCode c where c.accountId = :account and c.hash = :hash")
                        .setParameter("account", accountId)
                        .setParameter("hash", hash)
                        .executeUpdate()
                > 0;
    }

    public long countCodes(UUID accountId) {
        return entities.createQuery("select count(c) from RecoveryCode c where c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }
}
