package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomIncident;

/** Who of the operator has read which room, and why. */
@ApplicationScoped
public class RoomIncidents {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(RoomIncident incident) {
        entities.persist(incident);
    }

    /** The last one of this person that is still open. */
    public Optional<RoomIncident> open(UUID roomId, UUID operatorId, Instant now) {
        return entities.createQuery("""
                        select i from RoomIncident i where i.roomId = :room and i.operatorId = :operator
                          and i.closesAt > :now order by i.closesAt desc
                        """, RoomIncident.class)
                .setParameter("room", roomId)
                .setParameter("operator", operatorId)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Room> roomsOf(UUID projectId) {
        return entities.createQuery(
                        "select r from Room r where r.projectId = :project order by r.openedAt, r.id", Room.class)
                .setParameter("project", projectId)
                .getResultList();
    }
}
