package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.RoomSeat;

/** Who is or was in which room. */
@ApplicationScoped
public class RoomSeats {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Written at once: what comes after it refers to it. */
    public void add(RoomSeat seat) {
        entities.persist(seat);
        entities.flush();
    }

    /** In the order of their letters. */
    public List<RoomSeat> of(UUID roomId) {
        return entities.createQuery(
                        "select s from RoomSeat s where s.roomId = :room order by s.letter, s.id", RoomSeat.class)
                .setParameter("room", roomId)
                .getResultList();
    }

    public Optional<RoomSeat> find(UUID roomId, UUID accountId) {
        return entities.createQuery(
                        "select s from RoomSeat s where s.roomId = :room and s.accountId = :account", RoomSeat.class)
                .setParameter("room", roomId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Locked: what two open pages of one person say at once is said one after the other. */
    public Optional<RoomSeat> lock(UUID id) {
        return Optional.ofNullable(entities.find(RoomSeat.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked, in an order that is always the same. */
    public List<RoomSeat> lock(Collection<UUID> ids) {
        return entities.createQuery("select s from RoomSeat s where s.id in :ids order by s.id", RoomSeat.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Until the end nothing else happens to it: how far he has read is noted afterwards. */
    public void hold(UUID roomId, UUID accountId) {
        entities.createQuery(
                        "select s from RoomSeat s where s.roomId = :room and s.accountId = :account", RoomSeat.class)
                .setParameter("room", roomId)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Who was invited into the room of the two and is still there, of one of them. */
    public List<UUID> guests(UUID projectId, UUID institutionId, UUID organisationId) {
        return entities.createQuery("""
                        select s.accountId from RoomSeat s join Room r on r.id = s.roomId
                        where r.projectId = :project and r.institutionId = :institution
                          and s.organisationId = :organisation
                          and s.invitedBy is not null and s.leftAt is null and s.departedAt is null
                        """, UUID.class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** In whichever rooms. */
    public List<RoomSeat> ofAccount(UUID accountId) {
        return entities.createQuery(
                        "select s from RoomSeat s where s.accountId = :account order by s.roomId", RoomSeat.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Those in front of whom something has lain unread since before this moment, and who were not told of it. */
    public List<UUID> unreadSince(Instant moment) {
        return entities.createQuery("""
                        select distinct s.id from RoomSeat s join RoomLine l on l.roomId = s.roomId
                        where s.muted = false and l.kind = org.enishi.matching.data.LineKind.MESSAGE
                          and l.deletedAt is null and l.sentAt <= :moment and l.authorId <> s.id
                          and l.number > s.readNumber and l.number > s.toldNumber
                        """, UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    public boolean isUnreadSince(UUID id, Instant moment) {
        return entities.createQuery("""
                        select count(l) from RoomSeat s join RoomLine l on l.roomId = s.roomId
                        where s.id = :id and s.muted = false and l.kind = org.enishi.matching.data.LineKind.MESSAGE
                          and l.deletedAt is null and l.sentAt <= :moment and l.authorId <> s.id
                          and l.number > s.readNumber and l.number > s.toldNumber
                        """, Long.class)
                        .setParameter("id", id)
                        .setParameter("moment", moment)
                        .getSingleResult()
                > 0;
    }
}
