package org.enishi.shared.notice;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.shared.notice.data.Letter;
import org.enishi.shared.notice.data.SendFailure;

/**
 * Empties the outbox, a few seconds after mail was put there. The talk with the mail server takes as long as that server
 * likes, so it holds no transaction, no timer and nobody who uses the application; one talk at a time. Without a mail
 * server mail waits. Whatever is cut off between the server's yes and our note of it is sent once more.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());

    @Inject
    private MailServer server;

    @Inject
    private MailQueue queue;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    private final UUID identity = UUID.randomUUID();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopped;

    /** Returns at once; a round that still runs goes on alone. */
    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void begin() {
        if (busy.compareAndSet(false, true)) {
            try {
                executor.execute(this::work);
            } catch (RejectedExecutionException shuttingDown) {
                busy.set(false);
            }
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }

    private void work() {
        try {
            server.find().ifPresent(this::emptyOutbox);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox could not be worked on; it is tried again", e);
        } finally {
            busy.set(false);
        }
    }

    private void emptyOutbox(MailConnection connection) {
        try (connection) {
            boolean goesOn = true;
            while (goesOn && server.isThere()) {
                List<Letter> batch = queue.claim(identity);
                goesOn = !batch.isEmpty() && deliver(batch, connection);
            }
        }
    }

    /** False when it makes no sense to go on now. */
    private boolean deliver(List<Letter> batch, MailConnection connection) {
        Instant lastStart = clock.instant().plus(MailQueue.LEASE.dividedBy(2));
        Optional<SendFailure> unreachable = Optional.empty();
        for (Letter letter : batch) {
            if (stopped || clock.instant().isAfter(lastStart)) {
                queue.release(identity, letter);
                continue;
            }
            if (unreachable.isEmpty()) {
                unreachable = connection.open();
            }
            unreachable
                    .or(() -> connection.send(letter))
                    .ifPresentOrElse(
                            failure -> queue.recordFailure(identity, letter, failure), () -> queue.recordSent(letter));
        }
        return unreachable.isEmpty() && !stopped;
    }
}
