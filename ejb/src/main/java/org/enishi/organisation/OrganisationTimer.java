package org.enishi.organisation;

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
 * What happens to organisations by the passing of time: applications expire, appointments take effect, those who have left
 * are forgotten. Each in a transaction of its own, so that one that fails holds up no other.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrganisationTimer {

    private static final Logger LOG = Logger.getLogger(OrganisationTimer.class.getName());

    @Inject
    private OrganisationCare care;

    @Inject
    private OrganisationErasure erasure;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void lookAfter() {
        if (busy.compareAndSet(false, true)) {
            try {
                each(care.unconfirmedApplications(), care::expire);
                each(care.dueAppointments(), care::appoint);
                each(erasure.organisationsToErase(), erasure::eraseOrganisation);
                each(erasure.applicationsToErase(), erasure::eraseApplication);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Organisations could not be looked after; it is tried again", e);
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
