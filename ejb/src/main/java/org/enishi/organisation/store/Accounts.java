package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.organisation.model.Account;

/** All accounts, of every organisation. */
@ApplicationScoped
public class Accounts {

    private static final int CHUNK = 500;

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

    /** With their organisations, however many they are: a database takes only so many parameters at once. */
    public List<Account> findAllWithOrganisation(Collection<UUID> ids) {
        List<UUID> each = List.copyOf(Set.copyOf(ids));
        return IntStream.iterate(0, from -> from < each.size(), from -> from + CHUNK)
                .mapToObj(from -> each.subList(from, Math.min(from + CHUNK, each.size())))
                .flatMap(this::chunkWithOrganisation)
                .toList();
    }

    private Stream<Account> chunkWithOrganisation(List<UUID> ids) {
        return entities.createQuery(
                        "select a from Account a join fetch a.organisation where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream();
    }
}
