package org.enishi.presence;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the passing of time does to presence: silence becomes 確認不可 and オフライン, reasons and plans come to their end, old
 * transitions go. Boards find the same out by themselves whenever they are read; this writes it down and tells it on.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresenceTimer {

    private static final Logger LOG = Logger.getLogger(PresenceTimer.class.getName());

    @Inject
    private PresenceCare care;

    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean clearing = new AtomicBoolean();

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void lookAround() {
        alone(looking, () -> {
            each(care.silentDevices(), care::lookAtDevices);
            each(care.turnedPeople(), care::lookAtPerson);
        });
    }

    @Schedule(second = "30", minute = "*/10", hour = "*", persistent = false)
    void clearUp() {
        alone(clearing, care::forgetWhatIsOld);
    }

    private static void alone(AtomicBoolean busy, Runnable work) {
        if (busy.compareAndSet(false, true)) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Presence could not be looked after; it is tried again", e);
            } finally {
                busy.set(false);
            }
        }
    }

    private static void each(List<UUID> ids, Consumer<UUID> work) {
        for (UUID id : ids) {
            try {
                work.accept(id);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "Failed for " + id + "; it is tried again");
            }
        }
    }
}
