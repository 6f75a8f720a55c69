package org.enishi.matching;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks the saved searches that are due. On two nodes, whoever locks first does it, and the other finds it done. */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchTimer {

    private static final Logger LOG = Logger.getLogger(SearchTimer.class.getName());

    @Inject
    private SearchCare care;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(second = "2/5", minute = "*", hour = "*", persistent = false)
    void askWhatIsDue() {
        if (busy.compareAndSet(false, true)) {
            try {
                care.due().forEach(this::ask);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Saved searches could not be asked; it is tried again", e);
            } finally {
                busy.set(false);
            }
        }
    }

    private void ask(UUID id) {
        try {
            care.ask(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Failed for the search " + id + "; it is tried again");
        }
    }
}
