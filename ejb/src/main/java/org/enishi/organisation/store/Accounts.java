package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.model.Account;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;

/** All accounts, of every organisation. Whoever asks for a list says whose. */
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

    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** The people of one organisation in the order of their kana. */
    public Page<MemberRow> ofOrganisation(UUID organisationId, PageRequest page) {
        List<MemberRow> rows = entities.createQuery("""
                        select new org.enishi.organisation.data.MemberRow(
                            a.id, a.organisation.name, a.familyName, a.givenName, a.familyKana, a.givenKana,
                            a.title, a.department, a.mailAddress, a.role, a.state)
                        from Account a
                        where a.organisation.id = :organisation and a.state <> org.enishi.organisation.data.AccountState.DELETED
                        order by a.familyKana, a.givenKana, a.id
                        """, MemberRow.class)
                .setParameter("organisation", organisationId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, countOf(organisationId));
    }

    private long countOf(UUID organisationId) {
        return entities.createQuery("""
                        select count(a) from Account a
                        where a.organisation.id = :organisation and a.state <> org.enishi.organisation.data.AccountState.DELETED
                        """, Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }
}
