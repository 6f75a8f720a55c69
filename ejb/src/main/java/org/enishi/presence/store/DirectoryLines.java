package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.ExtensionFilter;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.KanaRow;
import org.enishi.presence.data.LineGroup;
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

    private static final String BY_KANA = " order by l.familyKana, l.givenKana, l.id";

    /** Each field is the beginning; nothing typed is the beginning of everything. */
    private static final String FILTERED = OWN + """
             and lower(l.familyName) like :familyName escape '!' and l.familyKana like :familyKana escape '!'
             and lower(l.givenName) like :givenName escape '!' and l.givenKana like :givenKana escape '!'
             and lower(l.login) like :login escape '!' and l.number like :number escape '!'
             and (:grouped = 0 or exists (select d.id from DirectoryGroup d
               where d.lineId = l.id and lower(d.name) like :group escape '!'))
            """;

    private static final String FILTERED_ROWS = ROWS + FILTERED + BY_KANA;

    private static final String FILTERED_COUNT = COUNT + FILTERED;

    private static final String REACHABLE = OWN + " and l.state = 'ACTIVE' and l.searchKey like :text escape '!'";

    private static final String IN_ROW = REACHABLE + " and l.initial in :letters";

    private static final String IN_NO_ROW = REACHABLE + " and (l.initial is null or l.initial not in :letters)";

    private static final String REACHABLE_ROWS = ROWS + REACHABLE + BY_KANA;

    private static final String REACHABLE_COUNT = COUNT + REACHABLE;

    private static final String ROWS_IN_ROW = ROWS + IN_ROW + BY_KANA;

    private static final String COUNT_IN_ROW = COUNT + IN_ROW;

    private static final String ROWS_IN_NO_ROW = ROWS + IN_NO_ROW + BY_KANA;

    private static final String COUNT_IN_NO_ROW = COUNT + IN_NO_ROW;

    private static final String ALL = ROWS + OWN + BY_KANA;

    private static final String OF_GROUP = ROWS + OWN + """
             and l.state = 'ACTIVE' and exists (select d.id from DirectoryGroup d
               where d.lineId = l.id and d.groupId = :group)
            """ + BY_KANA;

    private static final String ONE = ROWS + OWN + " and l.id = :id";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Page<ExtensionRow> search(UUID organisationId, ExtensionFilter filter, PageRequest page) {
        List<ExtensionFacts> lines = bind(entities.createQuery(FILTERED_ROWS, ExtensionFacts.class), filter)
                .setParameter("organisation", organisationId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = bind(entities.createQuery(FILTERED_COUNT, Long.class), filter)
                .setParameter("organisation", organisationId)
                .getSingleResult();
        return new Page<>(grouped(organisationId, lines), total);
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

    /** Those who act and all telephones. @param row null for all of them */
    public Page<ExtensionRow> reachable(UUID organisationId, String text, KanaRow row, PageRequest page) {
        List<ExtensionFacts> lines = ask(rowsOf(row), organisationId, text, row)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = ask(countOf(row), organisationId, text, row).getSingleResult();
        return new Page<>(grouped(organisationId, lines), total);
    }

    private TypedQuery<ExtensionFacts> rowsOf(KanaRow row) {
        if (row == null) {
            return entities.createQuery(REACHABLE_ROWS, ExtensionFacts.class);
        }
        return row == KanaRow.OTHER
                ? entities.createQuery(ROWS_IN_NO_ROW, ExtensionFacts.class)
                : entities.createQuery(ROWS_IN_ROW, ExtensionFacts.class);
    }

    private TypedQuery<Long> countOf(KanaRow row) {
        if (row == null) {
            return entities.createQuery(REACHABLE_COUNT, Long.class);
        }
        return row == KanaRow.OTHER
                ? entities.createQuery(COUNT_IN_NO_ROW, Long.class)
                : entities.createQuery(COUNT_IN_ROW, Long.class);
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, UUID organisationId, String text, KanaRow row) {
        query.setParameter("organisation", organisationId)
                .setParameter("text", LikePattern.containing(SearchKey.of(text)));
        return row == null ? query : query.setParameter("letters", row.letters());
    }

    public Optional<ExtensionRow> find(UUID organisationId, UUID id) {
        List<ExtensionFacts> lines = entities.createQuery(ONE, ExtensionFacts.class)
                .setParameter("organisation", organisationId)
                .setParameter("id", id)
                .getResultList();
        return grouped(organisationId, lines).stream().findFirst();
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

    /** Whoever can be called for a group, in the order of the readings. */
    public List<ExtensionFacts> ofGroup(UUID organisationId, UUID groupId) {
        return entities.createQuery(OF_GROUP, ExtensionFacts.class)
                .setParameter("organisation", organisationId)
                .setParameter("group", groupId)
                .getResultList();
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
