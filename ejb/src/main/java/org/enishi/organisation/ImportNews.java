package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.model.ImportJob;
import org.enishi.organisation.store.ImportJobs;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** Whoever ordered a file did not wait for it: he is told when it is over. */
@ApplicationScoped
class ImportNews {

    @Inject
    private Notifier notifier;

    @Inject
    private ImportJobs jobs;

    void over(ImportJob job) {
        ImportProgress end = ImportProgress.of(jobs.countLines(job.getId()), 0, true, job.orderedAt(), null);
        notifier.post(
                List.of(job.actorId()),
                Notification.of("U-1-import", end.added(), end.left())
                        .linkingTo("/organisation/user-import?job=" + job.batchId()));
    }
}
