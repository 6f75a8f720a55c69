package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.model.AccountToken;
import org.enishi.organisation.model.TokenPurpose;

/** The links and tokens that are out. */
@ApplicationScoped
public class AccountTokens {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(AccountToken token) {
        entities.persist(token);
    }

    public Optional<AccountToken> find(String hash) {
        return entities.createQuery("select t from AccountToken t where t.hash = :hash", AccountToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the end of the transaction: of two who use it at once, one comes too late. */
    public Optional<AccountToken> lock(String hash) {
        return entities.createQuery("select t from AccountToken t where t.hash = :hash", AccountToken.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public long countGood(UUID accountId, TokenPurpose purpose, Instant now) {
        return entities.createQuery("""
                        select count(t) from AccountToken t
                        where t.accountId = :account and t.purpose = :purpose and t.usedAt is null and t.expiresAt > :now
                        """, Long.class)
                .setParameter("account", accountId)
                .setParameter("purpose", purpose)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Those that nobody has used yet: whoever holds one of them comes too late from now on. */
    public void revoke(UUID accountId, Set<TokenPurpose> purposes) {
        entities.createQuery("""
                        delete from AccountToken t
                        where t.accountId = :account and t.purpose in :purposes and t.usedAt is null
                        """)
                .setParameter("account", accountId)
                .setParameter("purposes", purposes)
                .executeUpdate();
    }

    public void removeAll(UUID accountId, Set<TokenPurpose> purposes) {
        entities.createQuery("delete from AccountToken t where t.accountId = :account and t.purpose in :purposes")
                .setParameter("account", accountId)
                .setParameter("purposes", purposes)
                .executeUpdate();
    }

    /** How many different things that belong together were done with the links about it. */
    public long countUsedAbout(UUID accountId, String subject) {
        return entities.createQuery("""
                        select count(distinct t.purpose) from AccountToken t
                        where t.accountId = :account and t.subject = :subject and t.usedAt is not null
                        """, Long.class)
                .setParameter("account", accountId)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    public int removeOlderThan(Instant expiry) {
        return entities.createQuery("delete from AccountToken t where t.expiresAt < :expiry")
                .setParameter("expiry", expiry)
                .executeUpdate();
    }
}
