package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.AddressedScope;
import org.enishi.shared.persistence.PageRequest;

/** The projects that an institution may see. Whoever reads says in which scope, and the scope is part of every query. */
@ApplicationScoped
public class AddressedProjects {

    /** How many projects stand so, and how many of them whoever asks looks after. */
    public record Group(
            ProjectState state,
            ResponseStatus status,
            ProjectResult result,
            ResponseStatus highest,
            long projects,
            long assigned) {

        static Group of(Object[] row) {
            return new Group(
                    (ProjectState) row[0],
                    (ResponseStatus) row[1],
                    (ProjectResult) row[2],
                    (ResponseStatus) row[3],
                    (Long) row[4],
                    ((Number) row[5]).longValue());
        }
    }

    private static final String FROM = """
             from Response r
             join Project p on p.id = r.projectId
             left join Assignment a on a.projectId = r.projectId and a.accountId = :account
             left join Room m on m.projectId = r.projectId and m.institutionId = r.institutionId
             left join InterestCount n on n.projectId = r.projectId
             left join RoomSeat g on g.roomId = m.id and g.accountId = :account
               and g.invitedBy is not null and g.leftAt is null
            """;

    private static final String VISIBLE = """
             where r.institutionId = :institution and p.life.state in :states
               and (p.life.state <> org.enishi.matching.data.ProjectState.SUSPENDED
                 or r.status <> org.enishi.matching.data.ResponseStatus.NONE)
            """;

    private static final String GROUPS = "select p.life.state, r.status, p.life.result, r.highest, count(p),"
            + " sum(case when a.id is null and g.id is null then 0 else 1 end)" + FROM + VISIBLE;

    private static final String BY_GROUP = " group by p.life.state, r.status, p.life.result, r.highest";

    private static final String SELECT = """
            select new org.enishi.matching.store.AddressedProject(
              p.id, p.content.title, p.life.state, r.status, r.highest,
              p.content.recruitingFrom, p.content.recruitingUntil,
              p.content.budget, p.content.budgetNegotiable, p.content.budgetProvisional, p.content.forms,
              coalesce(n.interested, 0L),
              p.life.result, p.life.closedOn, p.source.companyId, r.disclosedAt, r.roomOpenedAt, r.movedAt,
              r.previousStatus, p.edition, r.attention.seenEdition, a.id, g.id)
            """;

    private static final String ONE = SELECT + FROM + VISIBLE + " and p.id = :project";

    private static final String TITLES = "select p.id, p.content.title" + FROM + VISIBLE + " and p.id in :projects";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** How the projects under the filter, whatever its tab and its result, are spread. */
    public List<Group> groups(AddressedScope scope, InstitutionFilter filter) {
        AddressedCriteria criteria = new AddressedCriteria(filter);
        String text = GROUPS + criteria.likeTheFilter() + BY_GROUP;
        return criteria.bindLikeTheFilter(within(scope, entities.createQuery(text, Object[].class)))
                .getResultStream()
                .map(Group::of)
                .toList();
    }

    public List<AddressedProject> rows(AddressedScope scope, InstitutionFilter filter, PageRequest page) {
        AddressedCriteria criteria = new AddressedCriteria(filter);
        String text = SELECT
                + FROM
                + AddressedOrders.joins(filter.sort())
                + VISIBLE
                + criteria.likeTheFilter()
                + criteria.inTheTab()
                + AddressedOrders.of(filter.sort(), filter.descending());
        TypedQuery<AddressedProject> query = within(scope, entities.createQuery(text, AddressedProject.class));
        return criteria.bindInTheTab(criteria.bindLikeTheFilter(query))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    public Optional<AddressedProject> find(AddressedScope scope, UUID projectId) {
        return within(scope, entities.createQuery(ONE, AddressedProject.class))
                .setParameter("project", projectId)
                .getResultStream()
                .findFirst();
    }

    /** Of those that may be seen; nothing of the others. */
    public Map<UUID, String> titles(AddressedScope scope, Set<UUID> projectIds) {
        return within(scope, entities.createQuery(TITLES, Object[].class))
                .setParameter("projects", projectIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1], (one, same) -> one));
    }

    private static <T> TypedQuery<T> within(AddressedScope scope, TypedQuery<T> query) {
        return query.setParameter("institution", scope.institutionId())
                .setParameter("account", scope.accountId())
                .setParameter("states", AddressedScope.VISIBLE);
    }
}
