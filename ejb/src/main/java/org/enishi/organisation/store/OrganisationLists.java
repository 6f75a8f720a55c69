package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.DuplicateKind;
import org.enishi.organisation.data.DuplicateRow;
import org.enishi.organisation.data.OrganisationColumn;
import org.enishi.organisation.data.OrganisationFilter;
import org.enishi.organisation.data.OrganisationLine;
import org.enishi.organisation.data.OrganisationOrder;
import org.enishi.organisation.data.OrganisationRow;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.text.SearchKey;

/** Organisations as lines. Four statements for a page, however long it is. */
@ApplicationScoped
public class OrganisationLists {

    private static final String SELECTED = """
            select new org.enishi.organisation.data.OrganisationRow(
                o.id, o.version, o.name, o.kana, o.kind, o.state, o.corporateNumber, h.regionName, o.chamber, o.postalAddress,
                o.phone, o.stateReason, o.stateChangedAt, o.createdAt)
            from Organisation o join Headcount h on h.id = o.id
            """;

    private static final String COUNTED = "select count(o) from Organisation o";

    /** Also by a domain, for who reads a mail address knows nothing else. */
    private static final String FILTERED = """
             where o.region = :region and o.kind in :kinds and o.state in :states
               and (o.searchKey like :pattern escape '!' or o.corporateNumber like :pattern escape '!'
                 or exists (select d from Organisation p join p.domains d where p = o and d like :pattern escape '!'))
            """;

    /** Somebody who was let in only lately still has time. */
    private static final String LEFT_ALONE = """
               and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
               and o.kind <> org.enishi.shared.security.OrganisationKind.OPERATOR and o.createdAt < :since
               and not exists (select a.id from Account a where a.organisation = o
                 and a.role = org.enishi.shared.security.Role.ADMINISTRATOR
                 and a.state = org.enishi.organisation.data.AccountState.ACTIVE and a.trail.lastSignedInAt >= :since)
            """;

    private static final String KANA = "o.kana, o.name, o.id";

    /** Nothing that a person types ever gets into a query: only these constants do. */
    private static final Map<OrganisationColumn, String> EXPRESSIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(OrganisationColumn.NAME, "o.name"),
            Map.entry(OrganisationColumn.KANA, "o.kana"),
            Map.entry(OrganisationColumn.KIND, "o.kind"),
            Map.entry(OrganisationColumn.STATE, "o.state"),
            Map.entry(OrganisationColumn.CORPORATE_NUMBER, "o.corporateNumber"),
            Map.entry(OrganisationColumn.REGION, "h.regionName"),
            Map.entry(OrganisationColumn.DOMAINS, "h.domain"),
            Map.entry(OrganisationColumn.ADMINISTRATORS, "h.administrators"),
            Map.entry(OrganisationColumn.PEOPLE, "h.people"),
            Map.entry(OrganisationColumn.CREATED, "o.createdAt"),
            Map.entry(OrganisationColumn.LAST_SIGN_IN, "h.lastSignedInAt")));

    private static final String ROWS = SELECTED + FILTERED;
    private static final String COUNT = COUNTED + FILTERED;
    private static final String ROWS_LEFT_ALONE = SELECTED + FILTERED + LEFT_ALONE;
    private static final String COUNT_LEFT_ALONE = COUNTED + FILTERED + LEFT_ALONE;
    private static final String ONE = SELECTED + " where o.id = :id and o.region = :region";

    private record Figures(long administrators, long people, Instant lastSignedInAt) {

        static final Figures NONE = new Figures(0, 0, null);
    }

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** @param since nobody of the administrators came in since then; matters only to a filter that asks for it */
    public Page<OrganisationLine> list(
            String region, OrganisationFilter filter, Instant since, OrganisationOrder order, PageRequest page) {
        String jpql = (filter.unattended() ? ROWS_LEFT_ALONE : ROWS) + sorted(order);
        List<OrganisationRow> rows = narrowed(entities.createQuery(jpql, OrganisationRow.class), region, filter, since)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(lines(rows), count(region, filter, since));
    }

    /** Among equals the usual order, to the last so that no page shows one twice. */
    private static String sorted(OrganisationOrder order) {
        return order.by() == null
                ? " order by " + KANA
                : " order by " + EXPRESSIONS.get(order.by()) + (order.descending() ? " desc" : "") + " nulls last, "
                        + KANA;
    }

    public long count(String region, OrganisationFilter filter, Instant since) {
        return narrowed(
                        entities.createQuery(filter.unattended() ? COUNT_LEFT_ALONE : COUNT, Long.class),
                        region,
                        filter,
                        since)
                .getSingleResult();
    }

    public Optional<OrganisationLine> find(String region, UUID id) {
        List<OrganisationRow> rows = entities.createQuery(ONE, OrganisationRow.class)
                .setParameter("id", id)
                .setParameter("region", region)
                .getResultList();
        return lines(rows).stream().findFirst();
    }

    private static <T> TypedQuery<T> narrowed(
            TypedQuery<T> query, String region, OrganisationFilter filter, Instant since) {
        Set<OrganisationState> states =
                filter.state() == null ? EnumSet.allOf(OrganisationState.class) : EnumSet.of(filter.state());
        Set<OrganisationKind> kinds =
                filter.kind() == null ? EnumSet.allOf(OrganisationKind.class) : EnumSet.of(filter.kind());
        query.setParameter("region", region)
                .setParameter("states", states)
                .setParameter("kinds", kinds)
                .setParameter("pattern", LikePattern.containing(SearchKey.of(filter.text())));
        return filter.unattended() ? query.setParameter("since", since) : query;
    }

    private List<OrganisationLine> lines(List<OrganisationRow> rows) {
        Set<UUID> ids = rows.stream().map(OrganisationRow::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<String>> domains = domainsOf(ids);
        Map<UUID, Figures> figures = figuresOf(ids);
        return rows.stream()
                .map(row -> {
                    Figures counted = figures.getOrDefault(row.id(), Figures.NONE);
                    return new OrganisationLine(
                            row,
                            List.copyOf(domains.getOrDefault(row.id(), Set.of())),
                            counted.administrators(),
                            counted.people(),
                            counted.lastSignedInAt());
                })
                .toList();
    }

    private Map<UUID, Set<String>> domainsOf(Collection<UUID> ids) {
        Map<UUID, Set<String>> domains = new TreeMap<>();
        entities.createQuery("select o.id, d from Organisation o join o.domains d where o.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> domains.computeIfAbsent((UUID) row[0], id -> new TreeSet<>())
                        .add((String) row[1]));
        return domains;
    }

    private Map<UUID, Figures> figuresOf(Collection<UUID> ids) {
        return entities.createQuery("""
                        select a.organisation.id,
                          sum(case when a.role = org.enishi.shared.security.Role.ADMINISTRATOR then 1 else 0 end),
                          count(a), function('max', a.trail.lastSignedInAt)
                        from Account a
                        where a.organisation.id in :ids
                          and a.state <> org.enishi.organisation.data.AccountState.DELETED
                        group by a.organisation.id
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Figures(((Number) row[1]).longValue(), (Long) row[2], instantOf(row[3]))));
    }

    /** The converter knows only columns, and of what is computed each driver makes something else. */
    private static Instant instantOf(Object computed) {
        if (computed instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return computed == null ? null : ((Timestamp) computed).toInstant();
    }

    /** Organisations that have the same number or domain as an application. */
    public List<DuplicateRow> alike(DuplicateKind kind, String value) {
        String jpql = kind == DuplicateKind.DOMAIN ? ALIKE_BY_DOMAIN : ALIKE_BY_NUMBER;
        return entities.createQuery(jpql, Object[].class)
                .setParameter("value", value)
                .getResultStream()
                .map(row -> new DuplicateRow(kind, (UUID) row[0], (String) row[1], false))
                .toList();
    }

    private static final String ALIKE_BY_NUMBER =
            "select o.id, o.name from Organisation o where o.corporateNumber = :value order by o.name, o.id";

    private static final String ALIKE_BY_DOMAIN =
            "select o.id, o.name from Organisation o join o.domains d where d = :value order by o.name, o.id";

    /** Those that have left so long ago. */
    public List<UUID> toErase(Instant leftBefore, int atMost) {
        return entities.createQuery("""
                        select o.id from Organisation o
                        where o.state = org.enishi.organisation.data.OrganisationState.LEFT
                          and o.stateChangedAt < :before and o.erasedAt is null
                        """, UUID.class)
                .setParameter("before", leftBefore)
                .setMaxResults(atMost)
                .getResultList();
    }

    public boolean isToErase(UUID id, Instant leftBefore) {
        return entities.createQuery("""
                        select count(o) from Organisation o
                        where o.id = :id and o.state = org.enishi.organisation.data.OrganisationState.LEFT
                          and o.stateChangedAt < :before and o.erasedAt is null
                        """, Long.class)
                        .setParameter("id", id)
                        .setParameter("before", leftBefore)
                        .getSingleResult()
                > 0;
    }

    /** Whether one of its administrators came in since then. */
    public boolean isAttended(UUID organisationId, Instant since) {
        return entities.createQuery("""
                        select count(a) from Account a where a.organisation.id = :organisation
                          and a.role = org.enishi.shared.security.Role.ADMINISTRATOR
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                          and a.trail.lastSignedInAt >= :since
                        """, Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    /** The organisation in which somebody signs in with an address. */
    public List<DuplicateRow> ofLoginKey(String loginKey) {
        return entities.createQuery(
                        "select o.id, o.name from Account a join a.organisation o where a.loginKey = :key",
                        Object[].class)
                .setParameter("key", loginKey)
                .getResultStream()
                .map(row -> new DuplicateRow(DuplicateKind.MAIL_ADDRESS, (UUID) row[0], (String) row[1], false))
                .toList();
    }
}
