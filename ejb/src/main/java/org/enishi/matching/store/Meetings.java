package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.Meeting;
import org.enishi.matching.model.MeetingAnswer;
import org.enishi.matching.model.MeetingSlot;

/** What is arranged in the rooms, with the times that were proposed and who comes. */
@ApplicationScoped
public class Meetings {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Written at once: what comes after it refers to it. */
    public void add(Meeting meeting) {
        entities.persist(meeting);
        entities.flush();
    }

    public void add(MeetingSlot slot) {
        entities.persist(slot);
        entities.flush();
    }

    public void add(MeetingAnswer answer) {
        entities.persist(answer);
    }

    /** Of this room and no other. */
    public Optional<Meeting> find(UUID roomId, UUID id) {
        return entities.createQuery("select m from Meeting m where m.id = :id and m.roomId = :room", Meeting.class)
                .setParameter("id", id)
                .setParameter("room", roomId)
                .getResultStream()
                .findFirst();
    }

    /** Of a meeting of this room and no other. */
    public Optional<MeetingSlot> findSlot(UUID roomId, UUID id) {
        return entities.createQuery("""
                        select s from MeetingSlot s, Meeting m
                        where s.id = :id and m.id = s.meetingId and m.roomId = :room
                        """, MeetingSlot.class)
                .setParameter("id", id)
                .setParameter("room", roomId)
                .getResultStream()
                .findFirst();
    }

    /** The latest of them first. */
    public List<Meeting> of(UUID roomId, int most) {
        return entities.createQuery(
                        "select m from Meeting m where m.roomId = :room order by m.movedAt desc, m.id", Meeting.class)
                .setParameter("room", roomId)
                .setMaxResults(most)
                .getResultList();
    }

    public boolean isProposed(UUID roomId) {
        return entities.createQuery("""
                        select count(m) from Meeting m where m.roomId = :room
                          and m.state = org.enishi.matching.data.MeetingState.PROPOSED
                        """, Long.class)
                        .setParameter("room", roomId)
                        .getSingleResult()
                > 0;
    }

    /** Confirmed and not over. */
    public List<Meeting> ahead(UUID roomId, Instant now) {
        return entities.createQuery("""
                        select m from Meeting m where m.roomId = :room and m.endsAt > :now
                          and m.state = org.enishi.matching.data.MeetingState.CONFIRMED
                        """, Meeting.class)
                .setParameter("room", roomId)
                .setParameter("now", now)
                .getResultList();
    }

    /** Proposed, or confirmed and not over. */
    public List<Meeting> open(UUID roomId, Instant now) {
        return entities.createQuery("""
                        select m from Meeting m where m.roomId = :room
                          and (m.state = org.enishi.matching.data.MeetingState.PROPOSED
                            or (m.state = org.enishi.matching.data.MeetingState.CONFIRMED and m.endsAt > :now))
                        order by m.movedAt, m.id
                        """, Meeting.class)
                .setParameter("room", roomId)
                .setParameter("now", now)
                .getResultList();
    }

    /** Of nothing that has been arranged there; 0. */
    public long revision(UUID roomId) {
        return entities.createQuery(
                        "select coalesce(max(m.revision), 0) from Meeting m where m.roomId = :room", Long.class)
                .setParameter("room", roomId)
                .getSingleResult();
    }

    /** The first of each meeting first. */
    public List<MeetingSlot> slots(Collection<UUID> meetingIds) {
        if (meetingIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s from MeetingSlot s where s.meetingId in :meetings order by s.startsAt, s.id",
                        MeetingSlot.class)
                .setParameter("meetings", meetingIds)
                .getResultList();
    }

    public List<MeetingAnswer> answers(Collection<UUID> meetingIds) {
        if (meetingIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select a from MeetingAnswer a, MeetingSlot s
                        where s.id = a.slotId and s.meetingId in :meetings
                        """, MeetingAnswer.class)
                .setParameter("meetings", meetingIds)
                .getResultList();
    }

    public Optional<MeetingAnswer> answer(UUID slotId, UUID seatId) {
        return entities.createQuery(
                        "select a from MeetingAnswer a where a.slotId = :slot and a.seatId = :seat",
                        MeetingAnswer.class)
                .setParameter("slot", slotId)
                .setParameter("seat", seatId)
                .getResultStream()
                .findFirst();
    }
}
