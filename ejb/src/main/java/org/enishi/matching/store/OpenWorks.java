package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.LoneProject;
import org.enishi.matching.data.OpenWork;
import org.enishi.organisation.data.AccountState;

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
        Map<LoneProject, List<Object[]>> people = entities.createQuery("""
                        select p.id, p.content.title, c.id, c.state from Assignment a, Project p, Account c
                        where p.id = a.projectId and c.id = a.accountId and a.organisationId = :organisation
                          and p.life.state not in (org.enishi.matching.data.ProjectState.CLOSED,
                            org.enishi.matching.data.ProjectState.WITHDRAWN, org.enishi.matching.data.ProjectState.DELETED)
                        order by p.content.title, p.id
                        """, Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new LoneProject((UUID) row[0], (String) row[1]),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return people.entrySet().stream()
                .filter(project -> project.getValue().stream().anyMatch(row -> accounts.contains(row[2])))
                .filter(project -> project.getValue().stream()
                        .allMatch(row -> accounts.contains(row[2]) || row[3] != AccountState.ACTIVE))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<Object[]> counted(UUID organisationId, TypedQuery<Object[]> query) {
        return query.setParameter("organisation", organisationId).getResultStream();
    }
}
