package org.enishi.organisation;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.shared.duty.Watch;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.time.Round;

/**
 * Works on the files of people that were ordered, also on those that a server left when it stopped. All take their turns, a
 * few people at a time, so that a short file does not wait for a long one.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportTimer {

    @Inject
    private ImportWork work;

    @Inject
    private ImportJobLedger jobs;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Watch watch;

    private final Round working = new Round(ImportTimer.class);
    private final Round caring = new Round(ImportTimer.class);

    /** What takes long is not done on the thread of the timer. */
    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void lookForWork() {
        executor.execute(() -> working.run(this::workOn));
    }

    private void workOn() {
        List<UUID> open = work.toDo();
        while (!open.isEmpty()) {
            boolean more = false;
            for (UUID job : open) {
                more |= work.goOn(job);
            }
            open = more ? work.toDo() : List.of();
        }
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void forget() {
        caring.run(watch.over(Job.IMPORTS), jobs::forgetOld);
    }
}
