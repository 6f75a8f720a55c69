package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanySort;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.model.CompanyScope;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.text.SearchKey;

/** The projects of a company, or for its operator of a region. Whoever reads says in which scope, and the scope is part of every query. */
@ApplicationScoped
public class CompanyProjects {

    /** How many projects are in a state, and how many of them whoever asks looks after. */
    public record Group(ProjectState state, long projects, long assigned) {

        static Group of(Object[] row) {
            return new Group((ProjectState) row[0], (Long) row[1], (Long) row[2]);
        }
    }

    private static final String VISIBLE = """
             from Project p left join Assignment a on a.projectId = p.id and a.accountId = :account
             where (p.source.companyId = :company or (:overseen = 1 and p.source.region = :region))
               and p.life.state <> org.enishi.matching.data.ProjectState.DELETED
               and p.titleKey like :title escape '!'
            """;

    private static final String GROUPS = "select p.life.state, count(p), count(a)" + VISIBLE + " group by p.life.state";

    private static final String ROWS =
            """
            select new org.enishi.matching.store.CompanyProject(
              p.id, p.version, p.source.companyId, p.content.title, p.life.state, p.content.recruitingFrom, p.content.recruitingUntil,
              p.life.scheduledOn, p.life.result, p.life.closedOn, a.id)
            """ + VISIBLE + " and p.life.state in :states and (:everybodys = 1 or a.id is not null) order by ";

    private static final Map<CompanySort, String> ASCENDING = Map.of(
            CompanySort.TITLE, ROWS + "p.titleKey, p.id",
            CompanySort.DEADLINE, ROWS + "p.content.recruitingUntil, p.id",
            CompanySort.CHANGED, ROWS + "p.pulse.movedAt, p.id");

    private static final Map<CompanySort, String> DESCENDING = Map.of(
            CompanySort.TITLE, ROWS + "p.titleKey desc, p.id",
            CompanySort.DEADLINE, ROWS + "p.content.recruitingUntil desc, p.id",
            CompanySort.CHANGED, ROWS + "p.pulse.movedAt desc, p.id");

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** How the projects under the filter, whatever its tab, are spread. */
    public List<Group> groups(CompanyScope scope, CompanyFilter filter) {
        return within(scope, filter, entities.createQuery(GROUPS, Object[].class))
                .getResultStream()
                .map(Group::of)
                .toList();
    }

    public List<CompanyProject> rows(CompanyScope scope, CompanyFilter filter, PageRequest page) {
        String text = (filter.descending() ? DESCENDING : ASCENDING).get(filter.sort());
        return within(scope, filter, entities.createQuery(text, CompanyProject.class))
                .setParameter("states", CompanyScope.states(filter.tab()))
                .setParameter("everybodys", filter.tab() == CompanyTab.ASSIGNED ? 0 : 1)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** Of those in the scope; nothing of the others. */
    public Map<UUID, String> titles(CompanyScope scope, Set<UUID> projectIds) {
        return entities.createQuery("""
                        select p.id, p.content.title from Project p
                        where (p.source.companyId = :company or (:overseen = 1 and p.source.region = :region))
                          and p.life.state <> org.enishi.matching.data.ProjectState.DELETED and p.id in :projects
                        """, Object[].class)
                .setParameter("company", scope.companyId())
                .setParameter("overseen", scope.overseen() ? 1 : 0)
                .setParameter("region", scope.region())
                .setParameter("projects", projectIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private static <T> TypedQuery<T> within(CompanyScope scope, CompanyFilter filter, TypedQuery<T> query) {
        return query.setParameter("company", scope.companyId())
                .setParameter("account", scope.accountId())
                .setParameter("overseen", scope.overseen() ? 1 : 0)
                .setParameter("region", scope.region())
                .setParameter("title", LikePattern.containing(SearchKey.of(filter.text())));
    }
}
