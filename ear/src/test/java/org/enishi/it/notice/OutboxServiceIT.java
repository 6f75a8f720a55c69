package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.enishi.it.FromInside;
import org.enishi.it.Stage;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.OutboxService;
import org.enishi.shared.notice.data.MailRow;
import org.enishi.shared.notice.data.MailSearch;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.notice.data.SendFailure;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator and the outbox. */
class OutboxServiceIT extends FromInside {

    private static final PageRequest PAGE = new PageRequest(0, PageRequest.MAXIMUM_SIZE);
    private static final UUID SENDER = UUID.randomUUID();

    private final String address = UUID.randomUUID() + "@outbox.example";

    @Inject
    private OutboxService outbox;

    @Inject
    private Notifier notifier;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @BeforeEach
    void the_operator_enters() {
        stage.enter("OP");
    }

    /** All there are: others may have been written by a clock that was ahead. */
    private static List<MailRow> every(Function<PageRequest, Page<MailRow>> list) {
        List<MailRow> all = new ArrayList<>();
        long total = 1;
        while (all.size() < total) {
            Page<MailRow> page = list.apply(new PageRequest(all.size(), PageRequest.MAXIMUM_SIZE));
            all.addAll(page.rows());
            total = page.rows().isEmpty() ? 0 : page.total();
        }
        return all;
    }

    @Test
    void mails_are_listed_newest_first_and_by_state() throws Exception {
        UUID before = put(news());
        UUID waiting = put(news());
        assertThat(every(page -> outbox.list(MailSearch.all(), page)))
                .extracting(MailRow::id)
                .containsSubsequence(waiting, before);
        assertThat(every(page -> outbox.list(MailSearch.only(MailState.WAITING), page)))
                .extracting(MailRow::id)
                .contains(waiting);
        assertThat(every(page -> outbox.list(MailSearch.only(MailState.SENT), page)))
                .extracting(MailRow::id)
                .doesNotContain(waiting);
        assertThat(every(page -> outbox.list(MailSearch.all(), page)))
                .filteredOn(row -> row.id().equals(waiting))
                .extracting(MailRow::recipientAddress)
                .containsExactly(address);
    }

    @Test
    void they_are_found_by_recipient_and_subject_in_any_spelling_and_together_with_a_state() throws Exception {
        UUID mail = put(news());
        MailRow row = every(page -> outbox.list(MailSearch.all(), page)).stream()
                .filter(one -> one.id().equals(mail))
                .findFirst()
                .orElseThrow();
        List<String> typed = List.of(
                row.recipientAddress(),
                row.recipientAddress().toUpperCase(Locale.ROOT),
                row.recipientName(),
                " " + row.recipientName().replace(" ", "\u3000"),
                row.subject().substring(1));

        for (String text : typed) {
            assertThat(every(page -> outbox.list(new MailSearch(text, null), page)))
                    .as(text)
                    .extracting(MailRow::id)
                    .contains(mail);
        }
        assertThat(every(page -> outbox.list(new MailSearch(row.recipientAddress(), row.state()), page)))
                .extracting(MailRow::id)
                .containsExactly(mail);
        assertThat(every(page -> outbox.list(new MailSearch(row.recipientAddress(), MailState.DEAD), page)))
                .isEmpty();
        assertThat(every(page -> outbox.list(new MailSearch("%_%", null), page)))
                .extracting(MailRow::id)
                .doesNotContain(mail);
    }

    @Test
    void to_read_one_is_written_down() throws Exception {
        UUID mail = put(news());
        assertThat(outbox.read(mail).body()).contains("※本メールの無断転載");

        assertThat(acts(mail)).containsExactly(AuditAct.OUTBOX_READ);
    }

    @Test
    void a_secret_is_not_read() throws Exception {
        UUID mail = put(news().keptSecret());

        assertThatThrownBy(() -> outbox.read(mail)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void only_what_was_given_up_is_set_going_again_and_that_is_written_down() throws Exception {
        UUID mail = put(news());
        assertThatThrownBy(() -> outbox.retry(mail)).isInstanceOf(RuleViolated.class);
        assertThat(acts(mail)).isEmpty();
        giveUp(mail);

        assertThat(every(page -> outbox.list(MailSearch.only(MailState.DEAD), page)))
                .filteredOn(row -> row.id().equals(mail))
                .singleElement()
                .satisfies(row -> assertThat(row.mayRetry()).isTrue());
        outbox.retry(mail);
        assertThat(acts(mail)).containsExactly(AuditAct.MAIL_RETRIED);
        assertThat(every(page -> outbox.list(MailSearch.only(MailState.DEAD), page)))
                .extracting(MailRow::id)
                .doesNotContain(mail);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThatThrownBy(() -> outbox.read(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> outbox.retry(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_the_operator_sees_it() throws Exception {
        UUID mail = put(news());
        stage.enter("CA");

        assertThatThrownBy(() -> outbox.list(MailSearch.all(), PAGE)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> outbox.read(mail)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> outbox.retry(mail)).isInstanceOf(NotPermitted.class);
    }

    /** Due much later, so that the sender leaves it alone. */
    private Notification news() {
        return Notification.of("U-6", 5, 30).notBefore(clock.instant().plus(Duration.ofDays(30)));
    }

    private UUID put(Notification what) throws Exception {
        transaction.begin();
        notifier.mail(Recipient.withoutAccount("n", address, "ja"), what);
        transaction.commit();
        return entities.createQuery(
                        "select m.id from OutgoingMail m where m.recipientAddress = :address order by m.createdAt desc",
                        UUID.class)
                .setParameter("address", address)
                .setMaxResults(1)
                .getSingleResult();
    }

    private void giveUp(UUID id) throws Exception {
        transaction.begin();
        OutgoingMail mail = entities.find(OutgoingMail.class, id);
        mail.claim(SENDER, clock.instant(), Duration.ofMinutes(1));
        mail.recordFailure(SENDER, new SendFailure(true, "550 no"), clock.instant(), 0);
        transaction.commit();
    }

    private List<AuditAct> acts(UUID target) {
        return entities.createQuery("select e.act from AuditEntry e where e.targetId = :target", AuditAct.class)
                .setParameter("target", target)
                .getResultList();
    }
}
