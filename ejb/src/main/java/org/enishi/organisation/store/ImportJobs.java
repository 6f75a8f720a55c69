package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.ImportCount;
import org.enishi.organisation.data.ImportJobRow;
import org.enishi.organisation.model.ImportJob;
import org.enishi.organisation.model.ImportJobLine;

/** The files of people that were ordered, with their lines. */
@ApplicationScoped
public class ImportJobs {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(ImportJob job, List<ImportJobLine> lines) {
        entities.persist(job);
        lines.forEach(entities::persist);
        entities.flush();
    }

    /** What was read and written so far is written, and forgotten by the transaction, which goes on. */
    public void letGo() {
        entities.flush();
        entities.clear();
    }

    public Optional<ImportJob> find(UUID batchId) {
        return entities.createQuery("select j from ImportJob j where j.batchId = :batch", ImportJob.class)
                .setParameter("batch", batchId)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the end of the transaction. */
    public Optional<ImportJob> lock(UUID id) {
        return Optional.ofNullable(entities.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Locked until the end of the transaction. */
    public Optional<ImportJobLine> lockLine(UUID id) {
        return Optional.ofNullable(entities.find(ImportJobLine.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isAnyUnderWay(UUID organisationId) {
        return entities.createQuery(
                                "select count(j) from ImportJob j where j.organisationId = :owner and j.overAt is null",
                                Long.class)
                        .setParameter("owner", organisationId)
                        .getSingleResult()
                > 0;
    }

    /** Those on which this server works or that no other one works on, the oldest first. */
    public List<UUID> toWorkOn(UUID worker, Instant now) {
        return entities.createQuery("""
                        select j.id from ImportJob j where j.overAt is null
                          and (j.worker is null or j.worker = :worker or j.workerUntil <= :now)
                        order by j.orderedAt, j.id
                        """, UUID.class)
                .setParameter("worker", worker)
                .setParameter("now", now)
                .getResultList();
    }

    /** In the order of the file. */
    public List<ImportJobLine> lines(UUID jobId) {
        return entities.createQuery(
                        "select l from ImportJobLine l where l.jobId = :job order by l.number", ImportJobLine.class)
                .setParameter("job", jobId)
                .getResultList();
    }

    /** In the order of the file. */
    public List<ImportJobLine> openLines(UUID jobId, int most) {
        return entities.createQuery(
                        "select l from ImportJobLine l where l.jobId = :job and l.outcome is null order by l.number",
                        ImportJobLine.class)
                .setParameter("job", jobId)
                .setMaxResults(most)
                .getResultList();
    }

    public int countOpenLines(UUID jobId) {
        return entities.createQuery(
                        "select count(l) from ImportJobLine l where l.jobId = :job and l.outcome is null", Long.class)
                .setParameter("job", jobId)
                .getSingleResult()
                .intValue();
    }

    public List<ImportCount> countLines(UUID jobId) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.ImportCount(l.wanted, l.outcome, count(l))
                        from ImportJobLine l where l.jobId = :job group by l.wanted, l.outcome
                        """, ImportCount.class)
                .setParameter("job", jobId)
                .getResultList();
    }

    /** The last one first. */
    public List<ImportJobRow> ofOrganisation(UUID organisationId, int most) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.ImportJobRow(
                          j.batchId, j.orderedAt, j.overAt, a.person.familyName, a.person.givenName)
                        from ImportJob j, Account a where a.id = j.actorId and j.organisationId = :owner
                        order by j.orderedAt desc, j.id
                        """, ImportJobRow.class)
                .setParameter("owner", organisationId)
                .setMaxResults(most)
                .getResultList();
    }

    /** With their lines. */
    public int removeOverBefore(Instant oldest) {
        entities.createQuery("""
                        delete from ImportJobLine l where l.jobId in (
                          select j.id from ImportJob j where j.overAt < :oldest)
                        """).setParameter("oldest", oldest).executeUpdate();
        return entities.createQuery("delete from ImportJob j where j.overAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
