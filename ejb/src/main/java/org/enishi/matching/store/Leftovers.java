package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.UUID;

/** What hangs on a project that is gone. 面白そう is not among it: who found what interesting is kept, and not shown. */
@ApplicationScoped
public class Leftovers {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void erase(UUID projectId) {
        of(projectId, entities.createQuery("delete from ProjectEdition e where e.projectId = :project"));
        of(projectId, entities.createQuery("delete from InterestCount c where c.projectId = :project"));
        of(projectId, entities.createQuery("delete from DraftReview r where r.projectId = :project"));
        of(projectId, entities.createQuery("delete from Opinion o where o.projectId = :project"));
        of(projectId, entities.createQuery("delete from Question q where q.projectId = :project"));
        of(projectId, entities.createQuery("delete from Memo m where m.projectId = :project"));
        of(projectId, entities.createQuery("delete from Story s where s.projectId = :project"));
        of(projectId, entities.createQuery("delete from Assignment a where a.projectId = :project"));
        of(projectId, entities.createQuery("delete from Response r where r.projectId = :project"));
    }

    private static void of(UUID projectId, Query deletion) {
        deletion.setParameter("project", projectId).executeUpdate();
    }
}
