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
 * What happens to accounts by the passing of time: requests for a new password are answered, first sign-ins that were left
 * are closed, administrators are told of initial passwords that end soon. Each in a transaction of its own, so that one
 * that fails holds up no other; on two nodes, whoever locks first does it.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountTimer {

    private static final Logger LOG = Logger.getLogger(AccountTimer.class.getName());

    @Inject
    private ResetLedger resets;

    @Inject
    private AccountCare care;

    private final AtomicBoolean answering = new AtomicBoolean();
    private final AtomicBoolean caring = new AtomicBoolean();

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void answerRequests() {
        alone(answering, () -> each(resets.waiting(), resets::answer));
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void lookAfterEntries() {
        alone(caring, () -> {
            each(care.leftFirstSignIns(), care::closeFirstSignIn);
            each(care.entriesThatEndSoon(), care::warn);
            care.forgetWhatIsOver();
        });
    }

    private static void alone(AtomicBoolean busy, Runnable work) {
        if (busy.compareAndSet(false, true)) {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Accounts could not be looked after; it is tried again", e);
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
