package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Letter;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.notice.store.OutgoingMails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox hands each mail to one sender, on the database that runs. */
class OutgoingMailsIT extends FromInside {

    private static final int MAILS = 200;

    /** More than all tests together leave waiting. */
    private static final int MANY = 1_000;

    private static final int SENDERS = 8;
    /** Nearer than what other tests leave for later. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final String address = UUID.randomUUID() + "@senders.example";

    @Inject
    private OutgoingMails mails;

    @Inject
    private Notifier notifier;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    private Instant due;

    @BeforeEach
    void the_sender_leaves_it_alone() {
        // As exactly as the databases keep it: one of them rounds up.
        due = clock.instant().plus(AHEAD).truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void senders_who_claim_at_the_same_time_never_get_the_same_mail() throws Exception {
        put(MAILS, i -> UUID.randomUUID(), due);
        List<Callable<List<UUID>>> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            senders.add(this::claimUntilNothingIsLeft);
        }
        List<UUID> claimed = new ArrayList<>();
        for (Future<List<UUID>> sender : executor.invokeAll(senders)) {
            claimed.addAll(sender.get());
        }

        assertThat(claimed).hasSize(MAILS).doesNotHaveDuplicates();
    }

    @Test
    void the_lease_is_counted_by_the_clock_of_the_database_and_not_by_ours() throws Exception {
        put(1, i -> UUID.randomUUID(), due);
        List<UUID> claimed = claimSome(UUID.randomUUID());
        assertThat(claimed).hasSize(1);

        transaction.begin();
        assertThat(mails.databaseTime()).isCloseTo(Instant.now(Clock.systemUTC()), within(1, ChronoUnit.MINUTES));
        assertThat(mails.lockDue(due.plus(AHEAD), mails.databaseTime(), MANY))
                .extracting(OutgoingMail::getId)
                .doesNotContainAnyElementsOf(claimed);
        assertThat(mails.lockDue(due, mails.databaseTime().plus(LEASE), MANY))
                .extracting(OutgoingMail::getId)
                .containsAll(claimed);
        transaction.rollback();
    }

    @Test
    void the_same_about_the_same_goes_out_once_in_ten_minutes() throws Exception {
        UUID object = UUID.randomUUID();
        put(3, i -> object, clock.instant());

        Awaitility.await().atMost(PATIENCE).until(() -> states().equals(List.of("SENT")));
    }

    private interface Objects {
        UUID about(int number);
    }

    private void put(int count, Objects objects, Instant dueAt) throws Exception {
        transaction.begin();
        for (int i = 0; i < count; i++) {
            notifier.mail(
                    Recipient.withoutAccount("n", address, "ja"),
                    Notification.of("U-6", i, 30).about(objects.about(i)).notBefore(dueAt));
        }
        transaction.commit();
    }

    private List<UUID> claimUntilNothingIsLeft() throws Exception {
        UUID sender = UUID.randomUUID();
        List<UUID> all = new ArrayList<>();
        Instant patience = clock.instant().plus(PATIENCE);
        while (count() > 0) {
            assertThat(clock.instant()).isBefore(patience);
            all.addAll(claimSome(sender));
        }
        return all;
    }

    private List<UUID> claimSome(UUID sender) throws Exception {
        transaction.begin();
        Instant now = mails.databaseTime();
        List<UUID> claimed = new ArrayList<>();
        for (OutgoingMail mail : mails.lockDue(due, now, 10)) {
            Letter letter = mail.claim(sender, now, LEASE);
            if (letter.recipientAddress().equals(address)) {
                claimed.add(letter.mailId());
            }
        }
        transaction.commit();
        return claimed;
    }

    private long count() {
        return entities.createQuery(
                        "select count(m) from OutgoingMail m where m.recipientAddress = :address and m.claimedBy is null",
                        Long.class)
                .setParameter("address", address)
                .getSingleResult();
    }

    private List<String> states() {
        return entities.createQuery(
                        "select m from OutgoingMail m where m.recipientAddress = :address", OutgoingMail.class)
                .setParameter("address", address)
                .getResultStream()
                .map(mail -> mail.state().name())
                .toList();
    }
}
