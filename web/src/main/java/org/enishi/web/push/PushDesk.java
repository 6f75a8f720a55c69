package org.enishi.web.push;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.matching.event.CuriosityChanged;
import org.enishi.matching.event.ProgressMade;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.event.RoomMoved;
import org.enishi.matching.event.RoomRead;
import org.enishi.presence.event.PresenceChanged;
import org.enishi.presence.event.SeenAway;
import org.enishi.shared.notice.event.NoticesPosted;
import org.enishi.shared.notice.event.NoticesRead;

/** Hands news over to a thread of its own, so that nobody who presses waits for the screens of others. */
@ApplicationScoped
public class PushDesk {

    private static final Logger LOG = Logger.getLogger(PushDesk.class.getName());

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private CuriosityNewsroom curiosities;

    @Inject
    private NoticeNewsroom notices;

    @Inject
    private RoomNewsroom rooms;

    @Inject
    private ProgressNewsroom progress;

    @Inject
    private OwnNewsroom own;

    /** Whether it has its threads. */
    boolean isReady() {
        return threads != null;
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) CuriosityChanged changed) {
        threads.execute(() -> safely(() -> curiosities.tell(changed)));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResponseChanged changed) {
        threads.execute(() -> safely(() -> progress.tell(changed.institutionId(), changed.projectId())));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressMade made) {
        threads.execute(() ->
                safely(() -> made.organisationIds().forEach(each -> progress.tell(each, made.projectId()))));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProjectChanged changed) {
        threads.execute(() -> safely(() -> progress.tell(changed.companyId(), changed.projectId())));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged changed) {
        if (own.reaches(changed.accountId())) {
            threads.execute(() -> safely(() -> own.tell(changed.accountId())));
        }
        if (rooms.isShown()) {
            threads.execute(() -> safely(() -> rooms.look(changed.accountId())));
        }
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeenAway seen) {
        if (own.reaches(seen.accountId())) {
            threads.execute(() -> safely(() -> own.ask(seen.accountId())));
        }
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesPosted posted) {
        threads.execute(() -> safely(() -> notices.tell(posted)));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesRead read) {
        threads.execute(() -> safely(() -> notices.tell(read)));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoomMoved moved) {
        threads.execute(() -> safely(() -> rooms.tell(moved)));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoomRead read) {
        threads.execute(() -> safely(() -> rooms.tell(read)));
    }

    /** One failure ends neither the thread nor what was done. */
    static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "News did not reach the pages; they ask for it themselves", e);
        }
    }
}
