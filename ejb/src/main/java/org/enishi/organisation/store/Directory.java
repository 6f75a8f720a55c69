package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.Introduction;
import org.enishi.organisation.data.OrganisationIdentity;
import org.enishi.organisation.data.OrganisationSize;
import org.enishi.organisation.data.PersonName;
import org.enishi.shared.security.OrganisationKind;

/** Names behind ids, many at a time. */
@ApplicationScoped
public class Directory {

    /** Fits no id: a list in a query must not be empty. */
    private static final Set<UUID> NOBODY = Set.of(new UUID(0, 0));

    private static final String NAMES = """
            select o.id, o.name, '', '' from Organisation o where o.id in :organisations
            union all
            select a.id, a.person.familyName, a.person.givenName, a.person.title from Account a where a.id in :accounts
            """;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Of organisations and of people, in one statement. */
    public Map<UUID, String> names(Collection<UUID> organisationIds, Collection<UUID> accountIds) {
        Map<UUID, String> names = new HashMap<>();
        introductions(organisationIds, accountIds).forEach((id, known) -> names.put(id, known.name()));
        return names;
    }

    /** The same, and how people call what they do. */
    public Map<UUID, Introduction> introductions(Collection<UUID> organisationIds, Collection<UUID> accountIds) {
        if (organisationIds.isEmpty() && accountIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Introduction> found = new HashMap<>();
        entities.createQuery(NAMES, Object[].class)
                .setParameter("organisations", organisationIds.isEmpty() ? NOBODY : organisationIds)
                .setParameter("accounts", accountIds.isEmpty() ? NOBODY : accountIds)
                .getResultStream()
                .forEach(row -> found.put(
                        (UUID) row[0], new Introduction(display((String) row[1], (String) row[2]), (String) row[3])));
        return found;
    }

    private static String display(String family, String given) {
        return given == null || given.isEmpty() ? family : new PersonName(family, given, "", "").display();
    }

    public boolean isActive(UUID organisationId) {
        return !entities.createQuery("""
                        select o.id from Organisation o where o.id = :organisation
                          and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        """, UUID.class)
                .setParameter("organisation", organisationId)
                .getResultList()
                .isEmpty();
    }

    public List<UUID> activeInstitutions(String region) {
        return entities.createQuery("""
                        select o.id from Organisation o where o.region = :region
                          and o.kind = org.enishi.shared.security.OrganisationKind.INSTITUTION
                          and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        order by o.id
                        """, UUID.class)
                .setParameter("region", region)
                .getResultList();
    }

    /** By region. */
    public Map<String, List<UUID>> activeInstitutions() {
        return entities.createQuery("""
                        select o.region, o.id from Organisation o
                        where o.kind = org.enishi.shared.security.OrganisationKind.INSTITUTION
                          and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        order by o.id
                        """, Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /** Of these kinds, with their names and in their order. */
    public Map<UUID, String> active(String region, Set<OrganisationKind> kinds) {
        Map<UUID, String> names = new LinkedHashMap<>();
        entities.createQuery("""
                        select o.id, o.name from Organisation o where o.region = :region and o.kind in :kinds
                          and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        order by o.kind, o.name, o.id
                        """, Object[].class)
                .setParameter("region", region)
                .setParameter("kinds", kinds)
                .getResultStream()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    public List<UUID> activePeople(String region, Set<OrganisationKind> kinds, UUID after, int most) {
        return entities.createQuery("""
                        select a.id from Account a where a.organisation.region = :region
                          and a.organisation.kind in :kinds and a.id > :after
                          and a.organisation.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        order by a.id
                        """, UUID.class)
                .setParameter("region", region)
                .setParameter("kinds", kinds)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    public Set<UUID> activeAdministrators(Collection<UUID> organisationIds) {
        if (organisationIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery("""
                        select a.id from Account a where a.organisation.id in :organisations
                          and a.role = org.enishi.shared.security.Role.ADMINISTRATOR
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        """, UUID.class)
                .setParameter("organisations", organisationIds)
                .getResultList());
    }

    /** Those of the accounts that can act for the organisation. */
    public Set<UUID> activeOf(UUID organisationId, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(entities.createQuery("""
                        select a.id from Account a where a.organisation.id = :organisation and a.id in :accounts
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        """, UUID.class)
                .setParameter("organisation", organisationId)
                .setParameter("accounts", accountIds)
                .getResultList());
    }

    public Map<UUID, Set<String>> fields(Collection<UUID> organisationIds) {
        if (organisationIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Set<String>> fields = new HashMap<>();
        entities.createQuery(
                        "select o.id, f from Organisation o join o.fields f where o.id in :organisations",
                        Object[].class)
                .setParameter("organisations", organisationIds)
                .getResultStream()
                .forEach(row -> fields.computeIfAbsent((UUID) row[0], id -> new TreeSet<>())
                        .add((String) row[1]));
        return fields;
    }

    /** Of every active organisation of the region but its operator. */
    public List<OrganisationSize> sizes(String region) {
        List<Object[]> rows = entities.createQuery("""
                        select o.id, o.kind, (select count(a) from Account a where a.organisation = o
                          and a.state <> org.enishi.organisation.data.AccountState.DELETED)
                        from Organisation o where o.region = :region
                          and o.kind <> org.enishi.shared.security.OrganisationKind.OPERATOR
                          and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        """, Object[].class)
                .setParameter("region", region)
                .getResultList();
        Map<UUID, Set<String>> fields =
                fields(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> new OrganisationSize(
                        (UUID) row[0],
                        (OrganisationKind) row[1],
                        (Long) row[2],
                        fields.getOrDefault((UUID) row[0], Set.of())))
                .toList();
    }

    public Set<String> regions() {
        return new HashSet<>(entities.createQuery("select distinct o.region from Organisation o", String.class)
                .getResultList());
    }

    /** By what a text can give the organisation away. */
    public OrganisationIdentity identity(UUID organisationId) {
        Object[] own = entities.createQuery(
                        "select o.name, o.kana, o.phone from Organisation o where o.id = :organisation", Object[].class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
        Set<String> domains = new TreeSet<>(entities.createQuery(
                        "select d from Organisation o join o.domains d where o.id = :organisation", String.class)
                .setParameter("organisation", organisationId)
                .getResultList());
        List<PersonName> people = entities.createQuery("""
                        select new org.enishi.organisation.data.PersonName(
                          a.person.familyName, a.person.givenName, a.person.familyKana, a.person.givenKana)
                        from Account a where a.organisation.id = :organisation
                          and a.state <> org.enishi.organisation.data.AccountState.DELETED
                        """, PersonName.class)
                .setParameter("organisation", organisationId)
                .getResultList();
        return new OrganisationIdentity(text(own[0]), text(own[1]), text(own[2]), domains, people);
    }

    private static String text(Object column) {
        return column == null ? "" : (String) column;
    }
}
