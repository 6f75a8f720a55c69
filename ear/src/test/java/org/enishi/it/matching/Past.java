package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Lets what has just happened have happened long ago, where a clock that runs for everybody can not be moved so far. */
@ApplicationScoped
public class Past {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** The last step between a project and each institution. */
    @Transactional
    public void lastStepsAt(UUID projectId, Instant at) {
        entities.createQuery("update Response r set r.movedAt = :at where r.projectId = :project")
                .setParameter("at", at)
                .setParameter("project", projectId)
                .executeUpdate();
    }

    /** One side of each stopped negotiation has said that it wants to go on. */
    @Transactional
    public void wantedAgainAt(UUID projectId, Instant at) {
        entities.createQuery("update Response r set r.turn.resumeAskedAt = :at"
                        + " where r.projectId = :project and r.turn.resumeAskedBy is not null")
                .setParameter("at", at)
                .setParameter("project", projectId)
                .executeUpdate();
    }

    /** What went on last with a project. */
    @Transactional
    public void lastMovedAt(UUID projectId, Instant at) {
        entities.createQuery("update Project p set p.pulse.movedAt = :at where p.id = :project")
                .setParameter("at", at)
                .setParameter("project", projectId)
                .executeUpdate();
    }
}
