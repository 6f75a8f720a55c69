package org.enishi.web.sip;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.shared.settings.TelephoneSettings;

/**
 * Begins to listen when the application starts, where the IT department wants that, and ends with it. One thread listens and a few
 * answer, all of them of the server; what waits for them beyond a bound is not answered.
 */
@ApplicationScoped
class SipServer {

    private static final Logger LOG = Logger.getLogger(SipServer.class.getName());
    private static final int ANSWERING = 4;
    private static final int MOST_WAITING = 200;
    private static final int PATIENCE_SECONDS = 10;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private TelephoneSettings settings;

    @Inject
    private SipGate gate;

    @Inject
    private SipDesk desk;

    @Inject
    private CallNotes notes;

    private ExecutorService answering;
    private SipDoors doors;
    private Thread listening;

    /** A port that is taken is said, and the application goes on without telephones. */
    void open() {
        if (!settings.isWanted()) {
            return;
        }
        InetSocketAddress at = settings.listensAt().orElse(null);
        if (at == null) {
            LOG.severe("SIP: enishi.sip.port or enishi.sip.address is none; telephone systems cannot ask");
            return;
        }
        List<String> unusable = settings.unusable();
        if (!unusable.isEmpty()) {
            LOG.severe("SIP: these may not ask, because what is set for them is missing or wrong: " + unusable);
        }
        try {
            doors = new SipDoors(at, gate::admits, this::hand);
        } catch (IOException | RuntimeException taken) {
            LOG.log(Level.SEVERE, "SIP: cannot listen at " + at + "; telephone systems cannot ask", taken);
            return;
        }
        answering = new ThreadPoolExecutor(
                ANSWERING, ANSWERING, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), threads);
        listening = threads.newThread(doors);
        listening.start();
        answering.execute(notes::resume);
        LOG.info(() -> "SIP: listening at " + at + ", UDP and TCP, for " + settings.exchanges());
    }

    private void hand(Heard heard) {
        try {
            answering.execute(() -> desk.hear(heard));
        } catch (RejectedExecutionException tooMany) {
            LOG.log(Level.FINE, "SIP: a message came while too many were waiting", tooMany);
        }
    }

    void close() {
        if (doors == null) {
            return;
        }
        doors.close();
        answering.shutdownNow();
        try {
            listening.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            if (!answering.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warning("SIP: an answer is still being found");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        notes.stop();
    }
}
