package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanySort;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.model.CompanyScope;
import org.enishi.shared.persistence.Count;
import org.enishi.shared.persistence.PageRequest;

/** The projects of a company, or for its operator of a region. Whoever reads says in which scope, and the scope is part of every query. */
@ApplicationScoped
public class CompanyProjects {

    private static final String ROWS = """
            select new org.enishi.matching.store.CompanyProject(
              p.id, p.version, p.source.companyId, p.content.title, p.life.state, p.content.recruitingFrom, p.content.recruitingUntil,
              p.life.scheduledOn, p.life.result, p.life.closedOn, a.id)
            from Project p left join Assignment a on a.projectId = p.id and a.accountId = :account
            """;

    private static final Map<CompanySort, String> ORDERS = Map.of(
            CompanySort.TITLE, "p.titleKey",
            CompanySort.DEADLINE, "p.content.recruitingUntil",
            CompanySort.CHANGED, "p.pulse.movedAt");

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private CompanyCounts totals;

    /** How many the tabs hold under the filter, whatever its own tab. */
    public Map<CompanyTab, Count> counts(CompanyScope scope, CompanyFilter filter) {
        return totals.of(scope, filter);
    }

    public List<CompanyProject> rows(CompanyScope scope, CompanyFilter filter, PageRequest page) {
        CompanyCriteria criteria = new CompanyCriteria(scope, filter);
        String text = ROWS + criteria.condition() + order(filter);
        return criteria.bind(entities.createQuery(text, CompanyProject.class))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** The other way round among equals as well, so that an index is read backwards. */
    private static String order(CompanyFilter filter) {
        String way = filter.descending() ? " desc" : "";
        return " order by " + ORDERS.get(filter.sort()) + way + ", p.id" + way;
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
}
