package org.enishi.web.sip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.presence.SwitchboardService;
import org.enishi.presence.data.AskedCall;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;

/**
 * Calls on their way into 通話ログ. Nobody who calls waits for that. While the database is away they are kept, as many as there is
 * room for, and written down with the next one; what is left when the server stops is lost, and the log of the server says so.
 */
@ApplicationScoped
class CallNotes {

    private static final Logger LOG = Logger.getLogger(CallNotes.class.getName());
    private static final int MOST = 1000;

    @Inject
    private SwitchboardService switchboard;

    private final Deque<Note> waiting = new ArrayDeque<>();

    private record Note(String exchange, AskedCall call) {}

    /** To be written down later. */
    void keep(String exchange, AskedCall call) {
        synchronized (waiting) {
            waiting.addLast(new Note(exchange, call));
            if (waiting.size() > MOST) {
                waiting.removeFirst();
                LOG.warning("SIP: a call could not be written into the call log and is forgotten");
            }
        }
    }

    /** Whatever waits, until there is nothing left or the database does not answer. */
    void writeAll() {
        for (Note note = next(); note != null; note = next()) {
            try {
                switchboard.write(note.exchange(), note.call());
            } catch (NotFound | RuleViolated never) {
                LOG.log(Level.FINE, "SIP: a call that no log takes", never);
            } catch (RuntimeException later) {
                LOG.warning(() -> "SIP: the call log cannot be written now; calls are kept for later: " + later);
                synchronized (waiting) {
                    waiting.addFirst(note);
                }
                return;
            }
        }
    }

    private Note next() {
        synchronized (waiting) {
            return waiting.pollFirst();
        }
    }
}
