package org.enishi.web.sip;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;

/**
 * Calls on their way into 通話ログ. While it cannot be written they are kept, as many as there is room for, and written down with the
 * next one; when the server stops before that, they lie in a file until it starts again. The log takes a call that comes twice
 * once, so the file goes only when all of it is written.
 */
final class WaitingCalls {

    private static final Logger LOG = Logger.getLogger(WaitingCalls.class.getName());
    private static final int MOST = 1000;

    private final Deque<CallSpool.Note> waiting = new ArrayDeque<>();

    /** On their way into the log at this moment; whether they arrive is not known. */
    private final List<CallSpool.Note> underway = new ArrayList<>();

    private final CallSpool spool;
    private final Consumer<CallSpool.Note> log;
    private boolean spooled;

    WaitingCalls(CallSpool spool, Consumer<CallSpool.Note> log) {
        this.spool = spool;
        this.log = log;
    }

    /** To be written down later. */
    void keep(CallSpool.Note note) {
        synchronized (waiting) {
            waiting.addLast(note);
            if (waiting.size() > MOST) {
                waiting.removeFirst();
                LOG.warning("SIP: a call could not be written into the call log and is forgotten");
            }
        }
    }

    /** Whatever waits, until there is nothing left or the database does not answer. */
    void writeAll() {
        for (CallSpool.Note note = next(); note != null; note = next()) {
            try {
                log.accept(note);
                arrived(note);
            } catch (NotFound | RuleViolated never) {
                LOG.log(Level.FINE, "SIP: a call that no log takes", never);
                arrived(note);
            } catch (RuntimeException later) {
                LOG.warning(() -> "SIP: the call log cannot be written now; calls are kept for later: " + later);
                synchronized (waiting) {
                    underway.remove(note);
                    waiting.addFirst(note);
                }
                return;
            }
        }
        clearSpool();
    }

    private CallSpool.Note next() {
        synchronized (waiting) {
            CallSpool.Note note = waiting.pollFirst();
            if (note != null) {
                underway.add(note);
            }
            return note;
        }
    }

    private void arrived(CallSpool.Note note) {
        synchronized (waiting) {
            underway.remove(note);
        }
    }

    private void clearSpool() {
        synchronized (waiting) {
            if (!spooled || !waiting.isEmpty() || !underway.isEmpty()) {
                return;
            }
            try {
                spool.clear();
                spooled = false;
            } catch (IOException kept) {
                LOG.log(Level.WARNING, "SIP: a file of calls that are written already could not be removed", kept);
            }
        }
    }

    /** What was left when the server stopped. */
    void resume() {
        try {
            List<CallSpool.Note> left = spool.read();
            synchronized (waiting) {
                spooled = !left.isEmpty();
                for (int i = left.size() - 1; i >= 0; i--) {
                    waiting.addFirst(left.get(i));
                }
            }
        } catch (IOException unread) {
            LOG.log(Level.SEVERE, "SIP: calls that were left could not be read", unread);
        }
        writeAll();
    }

    /** The last chance. What the database does not take now, or has not yet confirmed to another thread, lies in the file. */
    void stop() {
        writeAll();
        List<CallSpool.Note> left;
        synchronized (waiting) {
            left = new ArrayList<>(underway);
            left.addAll(waiting);
        }
        if (left.isEmpty()) {
            return;
        }
        try {
            spool.write(left);
            LOG.warning(() -> "SIP: the call log cannot be written; calls kept for the next start: " + left.size());
        } catch (IOException lost) {
            LOG.log(
                    Level.SEVERE,
                    "SIP: calls that could not be written into the call log are lost: " + left.size(),
                    lost);
        }
    }
}
