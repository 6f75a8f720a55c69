package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.AddressedScope;
import org.enishi.matching.store.AddressedProjects.Group;

/**
 * How many projects an institution may see, where no filter narrows them down. What is over only becomes more, so it is not looked
 * at: it is what remains of all that ever addressed the institution, which an index counts, when the rest is taken away.
 */
@ApplicationScoped
public class AddressedCounts {

    /** In SQL, because JPQL puts no counts together; one row for each way to stand, one for those looked after, one for all. */
    private static final String SPREAD = """
            select p.state, r.status, count(*)
            from project p join project_response r on r.project_id = p.id and r.institution_id = ?1
            where p.state in (%s)
            group by p.state, r.status
            union all
            select 'ASSIGNED', null, count(*)
            from project p join project_response r on r.project_id = p.id and r.institution_id = ?1
            where p.id in (select a.project_id from assignment a where a.account_id = ?2
                union select m.project_id from room m join room_seat g on g.room_id = m.id
                  where m.institution_id = ?1 and g.account_id = ?2 and g.invited_by is not null and g.left_at is null)
              and p.state in (%s) and (p.state <> 'SUSPENDED' or r.status <> 'NONE')
            union all
            select 'ALL', null, count(*) from project_response r where r.institution_id = ?1
            """.formatted(
                    names(Arrays.stream(ProjectState.values())
                            .filter(state -> !state.isOver())
                            .toList()),
                    names(List.copyOf(AddressedScope.VISIBLE)));

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    private static String names(List<ProjectState> states) {
        return states.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    }

    /** What is over is one group, without the ways in which it ended. */
    public List<Group> groups(AddressedScope scope) {
        List<Group> groups = new ArrayList<>();
        long over = 0;
        long assigned = 0;
        for (Object[] row : rows(scope.institutionId(), scope.accountId())) {
            long projects = ((Number) row[2]).longValue();
            if ("ALL".equals(row[0])) {
                over += projects;
            } else if ("ASSIGNED".equals(row[0])) {
                assigned = projects;
            } else {
                over -= projects;
                group(row, projects, groups);
            }
        }
        groups.add(new Group(ProjectState.CLOSED, ResponseStatus.NONE, null, null, over, assigned));
        return groups;
    }

    private static void group(Object[] row, long projects, List<Group> groups) {
        ProjectState state = ProjectState.valueOf((String) row[0]);
        ResponseStatus own = ResponseStatus.valueOf((String) row[1]);
        if (AddressedScope.shows(state, own)) {
            groups.add(new Group(state, own, null, null, projects, 0));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(UUID institution, UUID account) {
        return entities.createNativeQuery(SPREAD)
                .setParameter(1, institution)
                .setParameter(2, account)
                .getResultList();
    }
}
