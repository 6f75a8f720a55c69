package org.enishi.matching;

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
 * What happens to projects by the passing of time. Each in a transaction of its own, so that one that fails holds up no
 * other; on two nodes, whoever locks first does it, and the other finds it done.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MatchingTimer {

    private static final Logger LOG = Logger.getLogger(MatchingTimer.class.getName());

    @Inject
    private ProjectCare care;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void lookAfterProjects() {
        if (busy.compareAndSet(false, true)) {
            try {
                each(care.overdue(), care::endRecruiting);
                each(care.scheduled(), care::publish);
                each(care.nearDeadline(), care::remindOfDeadline);
                each(care.idle(), care::remindOfIdleness);
                each(care.awaited(), care::remindOfAnswer);
                each(care.withNewcomers(), care::addressNewcomers);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Projects could not be looked after; it is tried again", e);
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
