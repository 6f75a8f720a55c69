package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.data.ClientFilter;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.model.ClientScope;
import org.enishi.matching.model.CompanyScope;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.text.SearchKey;

/** The projects of the companies that have appointed a supporter. That the appointment holds is part of every query. */
@ApplicationScoped
public class ClientProjects {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String VISIBLE = """
             from Project p, Mandate m
             where m.supporterId = :supporter and m.endedAt is null and p.source.companyId = m.companyId
               and p.source.region = :region and p.life.state <> org.enishi.matching.data.ProjectState.DELETED
               and (:everybodys = 1 or p.source.companyId = :company)
               and p.titleKey like :title escape '!'
            """;

    private static final String GROUPS = "select p.life.state, count(p)" + VISIBLE + " group by p.life.state";

    private static final String ROWS =
            """
            select new org.enishi.matching.store.ClientProject(
              p.id, p.source.companyId, p.content.title, p.life.state, p.content.recruitingFrom, p.content.recruitingUntil,
              p.life.result, p.life.closedOn, p.source.helperId)
            """ + VISIBLE + " and p.life.state in :states order by p.pulse.movedAt desc, p.id";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Map<CompanyTab, Long> counts(ClientScope scope, ClientFilter filter) {
        Map<CompanyTab, Long> counts = new EnumMap<>(CompanyTab.class);
        within(scope, filter, entities.createQuery(GROUPS, Object[].class))
                .getResultStream()
                .forEach(row -> counts.merge(CompanyTab.of((ProjectState) row[0]), (Long) row[1], Long::sum));
        return counts;
    }

    /** The one that moved last stands first. */
    public List<ClientProject> rows(ClientScope scope, ClientFilter filter, PageRequest page) {
        return within(scope, filter, entities.createQuery(ROWS, ClientProject.class))
                .setParameter("states", CompanyScope.states(filter.tab()))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    private static <T> TypedQuery<T> within(ClientScope scope, ClientFilter filter, TypedQuery<T> query) {
        boolean everybodys = filter.companyId() == null;
        return query.setParameter("supporter", scope.supporterId())
                .setParameter("region", scope.region())
                .setParameter("everybodys", everybodys ? 1 : 0)
                .setParameter("company", everybodys ? NOBODY : filter.companyId())
                .setParameter("title", LikePattern.containing(SearchKey.of(filter.text())));
    }
}
