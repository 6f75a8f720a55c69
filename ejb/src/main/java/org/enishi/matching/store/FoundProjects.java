package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.model.AddressedScope;
import org.enishi.matching.model.CompanyScope;
import org.enishi.shared.search.Text;

/**
 * Projects as they are searched. What somebody may see is the same as in the lists, {@link AddressedProjects} and
 * {@link CompanyProjects}; the mark of a text changes with the text, not with what others do to the project.
 */
@ApplicationScoped
public class FoundProjects {

    /** Above all versions that a draft may have had. */
    private static final long FIRST_EDITION = 1L << 32;

    private static final String MARK = "select p.id, p.edition, p.version";

    private static final String ADDRESSED = """
             from Response r join Project p on p.id = r.projectId
             where r.institutionId = :institution and p.life.state in :states
               and (p.life.state <> org.enishi.matching.data.ProjectState.SUSPENDED
                 or r.status <> org.enishi.matching.data.ResponseStatus.NONE)
            """;

    private static final String OF_COMPANY = """
             from Project p where (p.source.companyId = :company or (:overseen = 1 and p.source.region = :region))
               and p.life.state <> org.enishi.matching.data.ProjectState.DELETED
            """;

    private static final String ANY =
            " from Project p where p.life.state <> org.enishi.matching.data.ProjectState.DELETED";

    private static final String FOUND = """
            select new org.enishi.matching.store.FoundProject(p.id, p.content.title, p.content.body, p.content.notes,
              p.life.state, p.content.recruitingFrom, p.content.recruitingUntil,
            """;

    private static final String THESE = " and p.id in :projects";

    private static final String MARKS_ADDRESSED = MARK + ADDRESSED;

    private static final String MARKS_OF_COMPANY = MARK + OF_COMPANY;

    private static final String MARKS = MARK + ANY;

    private static final String TEXTS =
            MARK + ", p.content.recruitingFrom, p.content.title, p.content.body, p.content.notes" + ANY + THESE;

    private static final String ROWS_ADDRESSED = FOUND + "p.source.companyId, r.disclosedAt)" + ADDRESSED + THESE;

    private static final String ROWS_OF_COMPANY = FOUND + "p.source.companyId, p.pulse.createdAt)" + OF_COMPANY + THESE;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Map<UUID, Long> marks(AddressedScope scope) {
        return marks(within(scope, entities.createQuery(MARKS_ADDRESSED, Object[].class)));
    }

    public Map<UUID, Long> marks(CompanyScope scope) {
        return marks(within(scope, entities.createQuery(MARKS_OF_COMPANY, Object[].class)));
    }

    /** For the index only. */
    public Map<UUID, Long> marks() {
        return marks(entities.createQuery(MARKS, Object[].class));
    }

    private static Map<UUID, Long> marks(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> mark((Integer) row[1], (Long) row[2]), (one, same) -> one));
    }

    /** Once published, a text changes only in a new edition, whatever else happens; a draft with each version. */
    private static long mark(int edition, long version) {
        return edition > 0 ? FIRST_EDITION + edition : version;
    }

    /** For the index only: the newest first among equals. */
    public List<Text> texts(Set<UUID> projectIds) {
        return entities.createQuery(TEXTS, Object[].class)
                .setParameter("projects", projectIds)
                .getResultStream()
                .map(FoundProjects::text)
                .toList();
    }

    private static Text text(Object[] row) {
        LocalDate from = (LocalDate) row[3];
        return new Text(
                (UUID) row[0],
                mark((Integer) row[1], (Long) row[2]),
                from == null ? 0 : from.toEpochDay(),
                (String) row[4],
                row[5] + "\n" + row[6]);
    }

    /** With the company only where it is disclosed to the institution. */
    public List<FoundProject> rows(AddressedScope scope, List<UUID> projectIds) {
        return within(scope, entities.createQuery(ROWS_ADDRESSED, FoundProject.class))
                .setParameter("projects", projectIds)
                .getResultList();
    }

    public List<FoundProject> rows(CompanyScope scope, List<UUID> projectIds) {
        return within(scope, entities.createQuery(ROWS_OF_COMPANY, FoundProject.class))
                .setParameter("projects", projectIds)
                .getResultList();
    }

    private static <T extends Query> T within(AddressedScope scope, T query) {
        query.setParameter("institution", scope.institutionId()).setParameter("states", AddressedScope.VISIBLE);
        return query;
    }

    private static <T extends Query> T within(CompanyScope scope, T query) {
        query.setParameter("company", scope.companyId())
                .setParameter("overseen", scope.overseen() ? 1 : 0)
                .setParameter("region", scope.region());
        return query;
    }
}
