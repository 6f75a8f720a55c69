package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.LoneProject;
import org.enishi.matching.data.OpenWork;

/** What the people of an organisation have in hand, as numbers. */
@ApplicationScoped
public class OpenWorks {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Whoever has nothing is missing. Two statements, however many they are. */
    public Map<UUID, OpenWork> of(UUID organisationId, Instant now) {
        Stream<Object[]> projects = counted(organisationId, entities.createQuery("""
                select a.accountId, count(a) from Assignment a, Project p
                where p.id = a.projectId and a.organisationId = :organisation
                  and p.life.state not in (org.enishi.matching.data.ProjectState.CLOSED,
                    org.enishi.matching.data.ProjectState.WITHDRAWN, org.enishi.matching.data.ProjectState.DELETED)
                group by a.accountId
                """, Object[].class));
        Stream<Object[]> rooms = counted(
                organisationId, entities.createQuery("""
                select s.accountId, count(s) from RoomSeat s, Room r
                where r.id = s.roomId and s.organisationId = :organisation
                  and s.leftAt is null and s.departedAt is null
                  and r.archivedAt is null and (r.readOnlyFrom is null or r.readOnlyFrom > :now)
                group by s.accountId
                """, Object[].class).setParameter("now", now));
        return Stream.concat(
                        projects.map(row -> Map.entry((UUID) row[0], new OpenWork((Long) row[1], 0))),
                        rooms.map(row -> Map.entry((UUID) row[0], new OpenWork(0, (Long) row[1]))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, OpenWork::plus));
    }

    /** What goes on and nobody else who is active looks after for the organisation. One statement, however many they are. */
    public List<LoneProject> onlyOf(UUID organisationId, Set<UUID> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new org.enishi.matching.data.LoneProject(p.id, p.content.title) from Project p
                        where p.life.state not in (org.enishi.matching.data.ProjectState.CLOSED,
                            org.enishi.matching.data.ProjectState.WITHDRAWN, org.enishi.matching.data.ProjectState.DELETED)
                          and exists (select a.id from Assignment a
                            where a.projectId = p.id and a.organisationId = :organisation and a.accountId in :accounts)
                          and not exists (select a.id from Assignment a, Account c
                            where a.projectId = p.id and a.organisationId = :organisation and a.accountId not in :accounts
                              and c.id = a.accountId and c.state = org.enishi.organisation.data.AccountState.ACTIVE)
                        order by p.content.title, p.id
                        """, LoneProject.class)
                .setParameter("organisation", organisationId)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    private static Stream<Object[]> counted(UUID organisationId, TypedQuery<Object[]> query) {
        return query.setParameter("organisation", organisationId).getResultStream();
    }
}
