package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomScope;

/** Where companies and institutions talk. */
@ApplicationScoped
public class Rooms {

    private static final String SEEN = """
            select new org.enishi.matching.store.SeenRoom(
              r.id, r.projectId, r.companyId, r.institutionId, p.content.title, r.disclosedAt, r.readOnlyFrom,
              r.archivedAt, r.spokenAt, s.muted,
              (select count(l) from RoomLine l where l.roomId = r.id and s.id is not null
                and l.kind = org.enishi.matching.data.LineKind.MESSAGE and l.deletedAt is null
                and l.number > s.readNumber and l.authorId <> s.id))
            from Room r join Project p on p.id = r.projectId
            left join RoomSeat s on s.roomId = r.id and s.accountId = :account
            where (r.companyId = :organisation or r.institutionId = :organisation)
              and (:administrator = 1 or (s.invitedBy is not null and s.leftAt is null and s.departedAt is null))
            """;

    private static final String ALL = SEEN + " order by r.spokenAt desc, r.openedAt desc, r.id";

    private static final String OF_PROJECT = SEEN + " and r.projectId = :project order by r.openedAt, r.id";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Written at once: what comes after it refers to it. */
    public void add(Room room) {
        entities.persist(room);
        entities.flush();
    }

    public Optional<Room> find(UUID id) {
        return Optional.ofNullable(entities.find(Room.class, id));
    }

    /** Locked until the end of the transaction: what is said in one room is said one after the other. */
    public Optional<Room> lock(UUID id) {
        return Optional.ofNullable(entities.find(Room.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Room> lock(UUID projectId, UUID institutionId) {
        return entities.createQuery(
                        "select r from Room r where r.projectId = :project and r.institutionId = :institution",
                        Room.class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What was spoken in last stands first. */
    public List<SeenRoom> seen(RoomScope scope) {
        return within(scope, entities.createQuery(ALL, SeenRoom.class)).getResultList();
    }

    public List<SeenRoom> seen(RoomScope scope, UUID projectId) {
        return within(scope, entities.createQuery(OF_PROJECT, SeenRoom.class))
                .setParameter("project", projectId)
                .getResultList();
    }

    private static <T> TypedQuery<T> within(RoomScope scope, TypedQuery<T> query) {
        return query.setParameter("organisation", scope.organisationId())
                .setParameter("account", scope.accountId())
                .setParameter("administrator", scope.administrator() ? 1 : 0);
    }

    public boolean isSpokenAbout(UUID projectId, Instant since) {
        return entities.createQuery(
                                "select count(r) from Room r where r.projectId = :project and r.spokenAt > :since",
                                Long.class)
                        .setParameter("project", projectId)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }
}
