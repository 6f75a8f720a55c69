package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.KanaRow;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.text.SearchKey;

/**
 * Whoever can be called now, of one organisation, in the order of a telephone book: three statements for a page. Who is on it is found
 * out without what the lines say.
 */
@ApplicationScoped
public class TelephoneBook {

    private static final String ACTING = " where %1$s.organisationId = :organisation and %1$s.state = 'ACTIVE'";

    private static final String ENTRIES = " from TelephoneBookLine %1$s" + ACTING;

    private static final String SAYING =
            " from DirectoryLine %1$s" + ACTING + " and %1$s.searchKey like :text escape '!'";

    /** By what stands in the smallest index. */
    private static final String COUNT = "select count(%1$s.state)";

    private static final String IN_ROW = " and %1$s.initial in :letters";

    private static final String IN_NO_ROW = " and (%1$s.initial is null or %1$s.initial not in :letters)";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private DirectoryLines lines;

    /** What is not asked for is not compared. @param row null for all of them */
    public Page<ExtensionRow> find(UUID organisationId, String text, KanaRow row, PageRequest page) {
        String key = SearchKey.of(text);
        Search search = new Search(organisationId, key.isEmpty() ? null : LikePattern.containing(key), row);
        List<Object[]> found = ask(search, search.statement(), Object[].class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        if (found.isEmpty()) {
            return new Page<>(
                    List.of(),
                    page.first() == 0
                            ? 0
                            : ask(search, search.count("l"), Long.class).getSingleResult());
        }
        List<UUID> ids = found.stream().map(line -> (UUID) line[0]).toList();
        return new Page<>(lines.find(organisationId, ids), ((Number) found.get(0)[1]).longValue());
    }

    private <T> TypedQuery<T> ask(Search search, String jpql, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(jpql, type).setParameter("organisation", search.organisationId());
        if (search.pattern() != null) {
            query.setParameter("text", search.pattern());
        }
        return search.row() == null
                ? query
                : query.setParameter("letters", search.row().letters());
    }

    /** @param pattern null for whatever text, {@code row} null for all of them */
    private record Search(UUID organisationId, String pattern, KanaRow row) {

        /** Where a text is looked for, all are compared anyway, and so counted on the way; else none is read but those of the page. */
        private String statement() {
            String total = pattern == null ? "(" + count("c") + ")" : "sql('count(*) over ()')";
            return "select l.id, " + total + among("l") + DirectoryLines.BY_KANA;
        }

        private String count(String line) {
            return String.format(COUNT, line) + among(line);
        }

        private String among(String line) {
            return String.format((pattern == null ? ENTRIES : SAYING) + within(), line);
        }

        private String within() {
            if (row == null) {
                return "";
            }
            return row == KanaRow.OTHER ? IN_NO_ROW : IN_ROW;
        }
    }
}
