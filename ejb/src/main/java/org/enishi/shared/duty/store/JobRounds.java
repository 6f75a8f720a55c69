package org.enishi.shared.duty.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.model.JobRound;

/** How the jobs went. */
@ApplicationScoped
public class JobRounds {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public List<JobRound> all() {
        return entities.createQuery("select j from JobRound j", JobRound.class).getResultList();
    }

    public JobRound lock(Job job) {
        return entities.createQuery("select j from JobRound j where j.job = :job", JobRound.class)
                .setParameter("job", job)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
