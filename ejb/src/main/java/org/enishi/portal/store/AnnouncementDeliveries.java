package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.portal.model.AnnouncementDelivery;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** Which announcements people still have to be told of. */
@ApplicationScoped
public class AnnouncementDeliveries {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Written now: of the same form sent twice at once, the second one fails here. */
    public void add(AnnouncementDelivery delivery) {
        try {
            entities.persist(delivery);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    /** Removed now, before what it refers to. */
    public void remove(AnnouncementDelivery delivery) {
        entities.remove(delivery);
        entities.flush();
    }

    public boolean knows(UUID submission) {
        return entities.createQuery(
                                "select count(d) from AnnouncementDelivery d where d.submission = :submission",
                                Long.class)
                        .setParameter("submission", submission)
                        .getSingleResult()
                > 0;
    }

    public List<UUID> due(Instant now) {
        return entities.createQuery(
                        "select d.id from AnnouncementDelivery d where d.toldAt is null and d.dueAt <= :now order by d.dueAt, d.id",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Locked until the end of the transaction: two nodes never tell the same people. */
    public Optional<AnnouncementDelivery> lock(UUID id) {
        return Optional.ofNullable(entities.find(AnnouncementDelivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** None for an announcement that was there before deliveries were kept. */
    public Optional<AnnouncementDelivery> of(UUID announcementId) {
        return ofAnnouncement(announcementId).getResultStream().findFirst();
    }

    /** The same, locked. */
    public Optional<AnnouncementDelivery> lockOf(UUID announcementId) {
        return ofAnnouncement(announcementId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<AnnouncementDelivery> ofAnnouncement(UUID announcementId) {
        return entities.createQuery(
                        "select d from AnnouncementDelivery d where d.announcementId = :announcement",
                        AnnouncementDelivery.class)
                .setParameter("announcement", announcementId);
    }
}
