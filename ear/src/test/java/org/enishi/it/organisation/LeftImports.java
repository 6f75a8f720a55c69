package org.enishi.it.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.ImportJob;
import org.enishi.organisation.model.ImportJobLine;

/** What a server that is gone has left of an import it worked on. */
@ApplicationScoped
public class LeftImports {

    private static final UUID GONE = UUID.randomUUID();

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** In the middle of its turn, with so many lines done. */
    @Transactional
    public void leave(UUID actor, ImportPlan plan, int done, boolean whole) {
        ImportJob job = new ImportJob(
                plan.batchId(),
                entities.find(Account.class, actor).toActor(),
                new ImportJob.Origin("left", "192.0.2.1"),
                whole,
                clock.instant());
        job.claim(GONE, clock.instant());
        job.prepare(whole ? done : 0);
        entities.persist(job);
        int i = 0;
        for (ImportRow row : plan.rows()) {
            ImportJobLine line = new ImportJobLine(job.getId(), row, true);
            if (i++ < done && !whole) {
                line.become(ImportOutcome.ADDED, null);
            }
            entities.persist(line);
        }
    }
}
