package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionFilter;
import org.enishi.presence.data.ExtensionOrder;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.LineGroup;
import org.enishi.presence.model.PhoneNumber;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.text.SearchKey;

/** Whoever can be called, as lists: three statements for a page, however long the list is. Always of one organisation. */
@ApplicationScoped
public class DirectoryLines {

    private static final String ROWS = """
            select new org.enishi.presence.data.ExtensionFacts(l.id, l.accountId, l.extensionVersion, l.familyName,
              l.givenName, l.familyKana, l.givenKana, l.login, l.number, l.dialIn, l.hasSecret)
            """;

    private static final String COUNT = "select count(l.id)";

    private static final String OWN = " from DirectoryLine l where l.organisationId = :organisation";

    /** Of the lines l. */
    static final String BY_KANA = " order by l.familyKana, l.givenKana, l.id";

    /** Each field is the beginning; nothing typed is the beginning of everything. */
    private static final String FILTERED = OWN + """
             and lower(l.familyName) like :familyName escape '!' and l.familyKana like :familyKana escape '!'
             and lower(l.givenName) like :givenName escape '!' and l.givenKana like :givenKana escape '!'
             and lower(l.login) like :login escape '!' and l.number like :number escape '!'
             and (:grouped = 0 or exists (select d.id from DirectoryGroup d
               where d.lineId = l.id and lower(d.name) like :group escape '!'))
            """;

    private static final String FILTERED_ROWS = ROWS + FILTERED;

    private static final String FILTERED_COUNT = COUNT + FILTERED;

    private static final String ALL = ROWS + OWN + BY_KANA;

    private static final String OF_GROUPS = ROWS + OWN + """
             and l.state = 'ACTIVE' and exists (select d.id from DirectoryGroup d
               where d.lineId = l.id and d.groupId in :groups)
            """ + BY_KANA;

    /** What nobody has: whoever has no number is kept with an empty one. */
    private static final String NO_NUMBER = "-";

    private static final String NUMBERED = ROWS + OWN + " and (l.number in :numbers or l.dialIn in :numbers)";

    private static final String ANSWERING = NUMBERED + " and l.state = 'ACTIVE'" + BY_KANA;

    private static final String ONE = ROWS + OWN + " and l.id = :id";

    /** Found by who they are and not by whose: PostgreSQL might look for some through everybody of an organisation. */
    private static final String SOME = ROWS + """
             from DirectoryLine l where l.id in :ids and coalesce(l.organisationId, l.organisationId) = :organisation
            """ + BY_KANA;

    private static final Map<ExtensionField, String> COLUMNS = Map.of(
            ExtensionField.NUMBER, "l.number",
            ExtensionField.DIAL_IN, "l.dialIn",
            ExtensionField.LOGIN, "l.login",
            ExtensionField.FAMILY_NAME, "l.familyName",
            ExtensionField.FAMILY_KANA, "l.familyKana",
            ExtensionField.GIVEN_NAME, "l.givenName",
            ExtensionField.GIVEN_KANA, "l.givenKana");

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Page<ExtensionRow> search(
            UUID organisationId, ExtensionFilter filter, ExtensionOrder order, PageRequest page) {
        String jpql = FILTERED_ROWS + sorted(order);
        List<ExtensionFacts> lines = bind(entities.createQuery(jpql, ExtensionFacts.class), filter)
                .setParameter("organisation", organisationId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(entities.createQuery(FILTERED_COUNT, Long.class), filter)
                .setParameter("organisation", organisationId)
                .getSingleResult();
        return new Page<>(grouped(organisationId, lines), total);
    }

    /** Nothing that a person types ever gets into a query: only these constants do. What is not written comes at the end. */
    private static String sorted(ExtensionOrder order) {
        String by = order.by() == null ? null : COLUMNS.get(order.by());
        if (by == null) {
            return BY_KANA;
        }
        String direction = order.descending() ? " desc" : "";
        return " order by case when " + by + " = '' then 1 else 0 end, " + by + direction
                + ", l.familyKana, l.givenKana, l.id";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, ExtensionFilter filter) {
        return query.setParameter("familyName", beginning(filter.familyName()))
                .setParameter("familyKana", LikePattern.startingWith(SearchKey.of(filter.familyKana())))
                .setParameter("givenName", beginning(filter.givenName()))
                .setParameter("givenKana", LikePattern.startingWith(SearchKey.of(filter.givenKana())))
                .setParameter("login", beginning(filter.login()))
                .setParameter("number", beginning(filter.number()))
                .setParameter("grouped", filter.group().isEmpty() ? 0 : 1)
                .setParameter("group", beginning(filter.group()));
    }

    private static String beginning(String typed) {
        return LikePattern.startingWith(SearchKey.plain(typed));
    }

    public Optional<ExtensionRow> find(UUID organisationId, UUID id) {
        List<ExtensionFacts> lines = entities.createQuery(ONE, ExtensionFacts.class)
                .setParameter("organisation", organisationId)
                .setParameter("id", id)
                .getResultList();
        return grouped(organisationId, lines).stream().findFirst();
    }

    /** In the order of the readings. */
    public List<ExtensionRow> find(UUID organisationId, List<UUID> ids) {
        return grouped(
                organisationId,
                entities.createQuery(SOME, ExtensionFacts.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Of a whole organisation, for a file. Two statements. */
    public List<ExtensionRow> all(UUID organisationId) {
        List<ExtensionFacts> lines = entities.createQuery(ALL, ExtensionFacts.class)
                .setParameter("organisation", organisationId)
                .getResultList();
        return rows(
                lines,
                entities.createQuery("""
                        select new org.enishi.presence.data.LineGroup(d.lineId, d.groupId, d.name)
                        from DirectoryGroup d where d.organisationId = :organisation order by d.place, d.name
                        """, LineGroup.class)
                        .setParameter("organisation", organisationId)
                        .getResultList());
    }

    /** Whoever can be called for each of the groups, in the order of the readings. Two statements. */
    public Map<UUID, List<ExtensionFacts>> ofGroups(UUID organisationId, Set<UUID> groupIds) {
        Map<UUID, List<UUID>> groups = entities.createQuery("""
                        select new org.enishi.presence.data.LineGroup(d.lineId, d.groupId, d.name)
                        from DirectoryGroup d where d.organisationId = :organisation and d.groupId in :groups
                        """, LineGroup.class)
                .setParameter("organisation", organisationId)
                .setParameter("groups", groupIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        LineGroup::lineId, Collectors.mapping(LineGroup::groupId, Collectors.toList())));
        Map<UUID, List<ExtensionFacts>> members = new HashMap<>();
        entities.createQuery(OF_GROUPS, ExtensionFacts.class)
                .setParameter("organisation", organisationId)
                .setParameter("groups", groupIds)
                .getResultStream()
                .forEach(line -> groups.getOrDefault(line.id(), List.of())
                        .forEach(group -> members.computeIfAbsent(group, id -> new ArrayList<>())
                                .add(line)));
        return members;
    }

    /** Whoever has one of the numbers, his own or a dial-in one. */
    public List<ExtensionFacts> numbered(UUID organisationId, Set<String> numbers) {
        return entities.createQuery(NUMBERED, ExtensionFacts.class)
                .setParameter("organisation", organisationId)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Whoever can be called under the number, his own or a dial-in one. */
    public List<ExtensionFacts> answering(UUID organisationId, String number) {
        return entities.createQuery(ANSWERING, ExtensionFacts.class)
                .setParameter("organisation", organisationId)
                .setParameter("numbers", Set.of(number))
                .getResultList();
    }

    /** Under which number each person is reached; whoever has none is not in it. */
    public Map<UUID, String> numbersOf(UUID organisationId) {
        return entities.createQuery("""
                        select l.accountId, l.number from DirectoryLine l where l.organisationId = :organisation
                          and l.accountId is not null and l.number <> ''
                        """, Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** The account of whoever acts and has this number or this sign-in name. */
    public Optional<UUID> personAt(UUID organisationId, String typed) {
        String number = PhoneNumber.beginning(typed);
        return entities.createQuery("""
                        select l.accountId from DirectoryLine l where l.organisationId = :organisation
                          and l.state = 'ACTIVE' and l.accountId is not null
                          and (l.number = :number or l.dialIn = :number or lower(l.login) = :login)
                        """, UUID.class)
                .setParameter("organisation", organisationId)
                .setParameter("number", number.isEmpty() ? NO_NUMBER : number)
                .setParameter("login", typed.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    private List<ExtensionRow> grouped(UUID organisationId, List<ExtensionFacts> lines) {
        return lines.isEmpty() ? List.of() : rows(lines, groupsOf(organisationId, ids(lines)));
    }

    private static List<UUID> ids(List<ExtensionFacts> lines) {
        return lines.stream().map(ExtensionFacts::id).toList();
    }

    /** In the order of the groups. */
    private List<LineGroup> groupsOf(UUID organisationId, Collection<UUID> lineIds) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.LineGroup(d.lineId, d.groupId, d.name)
                        from DirectoryGroup d where d.organisationId = :organisation and d.lineId in :lines
                        order by d.place, d.name
                        """, LineGroup.class)
                .setParameter("organisation", organisationId)
                .setParameter("lines", lineIds)
                .getResultList();
    }

    private static List<ExtensionRow> rows(List<ExtensionFacts> lines, List<LineGroup> groups) {
        Map<UUID, List<LineGroup>> byLine = groups.stream().collect(Collectors.groupingBy(LineGroup::lineId));
        return lines.stream()
                .map(line -> new ExtensionRow(line, byLine.getOrDefault(line.id(), List.of())))
                .toList();
    }
}
