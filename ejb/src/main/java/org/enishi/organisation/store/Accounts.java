package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Account;

/** All accounts, of every organisation. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Account account) {
        entities.persist(account);
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** With its organisation, in one statement: this runs in every request. */
    public Optional<Account> findWithOrganisation(UUID id) {
        return entities.createQuery("select a from Account a join fetch a.organisation where a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> findByLoginKey(String loginKey) {
        return entities.createQuery(
                        "select a from Account a join fetch a.organisation where a.loginKey = :key", Account.class)
                .setParameter("key", loginKey)
                .getResultStream()
                .findFirst();
    }
}
