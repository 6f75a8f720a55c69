package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.organisation.model.Account;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** All accounts, of every organisation. */
@ApplicationScoped
public class Accounts {

    private static final int CHUNK = 500;

    private static final List<String> KEYS_OF_ACCOUNT = List.of(
            "delete from SecondFactor f where f.accountId = :account",
            "delete from RecoveryCode c where c.accountId = :account",
            "delete from Passkey p where p.accountId = :account",
            "delete from AccountToken t where t.accountId = :account",
            "delete from OpenSignIn s where s.accountId = :account");

    private static final List<String> HABITS_OF_ACCOUNT = List.of(
            "delete from SavedView v where v.accountId = :account",
            "delete from GridSettings g where g.accountId = :account",
            "delete from OrganisationGridSettings g where g.accountId = :account");

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Account account) {
        entities.persist(account);
    }

    /**
     * Written now, so that whoever changed the same meanwhile is noticed here and not at commit, and whoever took the same
     * address in another organisation too.
     */
    public void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleEdit();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new RuleViolated("rule.address.taken") : e;
        }
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** As it is now, and locked until the end of the transaction. */
    public Optional<Account> lock(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As they are now, and locked until the end of the transaction; in the order of their ids, so nobody waits in a circle. */
    public Map<UUID, Account> lockAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from Account a where a.id in :ids order by a.id", Account.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Account::getId, Function.identity()));
    }

    /** With its organisation, in one statement. */
    public Optional<Account> findWithOrganisation(UUID id) {
        return entities.createQuery("select a from Account a join fetch a.organisation where a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The same of many. */
    public List<Account> findWithOrganisations(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Account a join fetch a.organisation where a.id in :ids", Account.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Only the living have one. */
    public Optional<Account> findByLoginKey(String loginKey) {
        return entities.createQuery(
                        "select a from Account a join fetch a.organisation where a.loginKey = :key", Account.class)
                .setParameter("key", loginKey)
                .getResultStream()
                .findFirst();
    }

    public boolean isTaken(String loginKey) {
        return entities.createQuery("select count(a) from Account a where a.loginKey = :key", Long.class)
                        .setParameter("key", loginKey)
                        .getSingleResult()
                > 0;
    }

    /** Those of the keys that somebody has, however many they are. */
    public Set<String> findTaken(List<String> loginKeys) {
        return IntStream.iterate(0, from -> from < loginKeys.size(), from -> from + CHUNK)
                .mapToObj(from -> loginKeys.subList(from, Math.min(from + CHUNK, loginKeys.size())))
                .flatMap(keys -> entities.createQuery(
                                "select a.loginKey from Account a where a.loginKey in :keys", String.class)
                        .setParameter("keys", keys)
                        .getResultStream())
                .collect(Collectors.toSet());
    }

    /** The last one who had this address here and was deleted since then. */
    public Optional<Account> findDeleted(UUID organisationId, String mailAddress, Instant since) {
        return entities.createQuery("""
                        select a from Account a
                        where a.organisation.id = :organisation and lower(a.person.mailAddress) = :address
                          and a.state = org.enishi.organisation.data.AccountState.DELETED and a.trail.deletedAt > :since
                        order by a.trail.deletedAt desc
                        """, Account.class)
                .setParameter("organisation", organisationId)
                .setParameter("address", mailAddress.toLowerCase(java.util.Locale.ROOT))
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<UUID> activeAdministrators(UUID organisationId) {
        return entities.createQuery("""
                        select a.id from Account a
                        where a.organisation.id = :organisation
                          and a.role = org.enishi.shared.security.Role.ADMINISTRATOR
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        """, UUID.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Of whoever is not deleted, in whatever state. */
    public List<Account> livingIn(UUID organisationId) {
        return entities.createQuery("""
                        select a from Account a where a.organisation.id = :organisation
                          and a.state <> org.enishi.organisation.data.AccountState.DELETED order by a.id
                        """, Account.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Also the deleted. */
    public List<Account> allIn(UUID organisationId) {
        return entities.createQuery(
                        "select a from Account a where a.organisation.id = :organisation order by a.id", Account.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    public List<UUID> activeOperators(String region) {
        return entities.createQuery("""
                        select a.id from Account a
                        where a.organisation.kind = org.enishi.shared.security.OrganisationKind.OPERATOR
                          and a.organisation.region = :region
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        """, UUID.class)
                .setParameter("region", region)
                .getResultList();
    }

    public List<UUID> firstSignInsOver(Instant now, int atMost) {
        return entities.createQuery("""
                        select a.id from Account a
                        where a.state = org.enishi.organisation.data.AccountState.FIRST_SIGNIN
                          and a.credentials.entryUntil <= :now
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Still good, but not until then; each is found until it is warned of. */
    public List<UUID> entriesToWarnOf(Instant now, Instant until, int atMost) {
        return entities.createQuery("""
                        select a.id from Account a
                        where a.state = org.enishi.organisation.data.AccountState.INVITED
                          and a.credentials.entryUntil > :now and a.credentials.entryUntil <= :until
                          and a.credentials.entryWarnedAt is null
                        """, UUID.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * An ordinary sign-in is no change that an open form would have to know of, so the version stays: in SQL, because
     * EclipseLink raises it with every update that it knows of.
     */
    public void recordSignIn(UUID id, Instant now) {
        entities.createNativeQuery("update account set last_signed_in_at = ?1 where id = ?2")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id)
                .executeUpdate();
    }

    /** Of everybody there at once; in SQL, because no open form would have to know of it. */
    public void endSignInsIn(UUID organisationId) {
        entities.createNativeQuery(
                        "update account set security_version = security_version + 1 where organisation_id = ?1")
                .setParameter(1, organisationId)
                .executeUpdate();
    }

    public List<UUID> activeIn(UUID organisationId) {
        return entities.createQuery("""
                        select a.id from Account a where a.organisation.id = :organisation
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE order by a.id
                        """, UUID.class)
                .setParameter("organisation", organisationId)
                .getResultList();
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

    /** Who was deleted before this and could still come in if he were restored. */
    public List<UUID> closedWithKeys(Instant before, int atMost) {
        return entities.createQuery("""
                        select a.id from Account a where a.state = org.enishi.organisation.data.AccountState.DELETED
                          and a.trail.deletedAt < :before
                          and (a.credentials.passwordHash is not null or a.credentials.passkeyHandle is not null)
                        order by a.trail.deletedAt
                        """, UUID.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Authenticator, recovery codes and passkeys, with the names that the person gave them; links to a new password or address that
     * are under way; and where he was signed in.
     */
    public void removeKeysOf(UUID accountId) {
        remove(KEYS_OF_ACCOUNT, accountId);
    }

    /** How he arranged his lists. */
    public void removeHabitsOf(UUID accountId) {
        remove(HABITS_OF_ACCOUNT, accountId);
    }

    private void remove(List<String> removals, UUID accountId) {
        for (String removal : removals) {
            entities.createQuery(removal).setParameter("account", accountId).executeUpdate();
        }
    }
}
