package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.organisation.Ground;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.model.Account;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a deed tells what, and that a deed that is undone tells nobody. */
class NotifierIT extends FromInside {

    private final Notification news = Notification.of("U-6", 5, 30).about(UUID.randomUUID());

    @Inject
    private Notifier notifier;

    @Inject
    private Stage stage;

    @Inject
    private Ground ground;

    @Inject
    private HeardNotices heard;

    @Inject
    private SignInService signIn;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @BeforeEach
    void begin() throws Exception {
        heard.forget();
        transaction.begin();
    }

    @AfterEach
    void end() throws Exception {
        if (transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
            transaction.rollback();
        }
    }

    @Test
    void who_is_told_has_a_notice_and_a_mail_once_the_deed_is_done() throws Exception {
        UUID person = stage.enterAs(People.COMPANY_MEMBER);
        notifier.tell(List.of(person, person), news);
        assertThat(heard.all()).isEmpty();
        transaction.commit();

        assertThat(notices()).containsExactly(person);
        assertThat(mails()).containsExactly(person);
        assertThat(heard.all())
                .singleElement()
                .satisfies(fact -> assertThat(fact.accountIds()).containsExactly(person));
    }

    @Test
    void a_deed_that_is_undone_leaves_neither_notice_nor_mail() throws Exception {
        notifier.tell(List.of(stage.enterAs(People.COMPANY_MEMBER)), news);
        entities.flush();
        transaction.rollback();

        assertThat(notices()).isEmpty();
        assertThat(mails()).isEmpty();
        assertThat(heard.all()).isEmpty();
    }

    @Test
    void nobody_is_told_outside_a_transaction() throws Exception {
        transaction.rollback();

        assertThatThrownBy(() -> notifier.tell(List.of(), news)).isInstanceOf(TransactionalException.class);
    }

    @Test
    void who_may_not_act_is_not_mailed() throws Exception {
        UUID suspended = stage.enterAs(People.SUSPENDED);
        UUID invited = stage.enterAs(People.INVITED);
        UUID active = stage.enterAs(People.COMPANY_MEMBER);
        notifier.mail(List.of(suspended, invited, active), news);
        transaction.commit();

        assertThat(mails()).containsExactly(active);
    }

    @Test
    void a_new_person_can_be_told_in_the_deed_that_makes_the_account() throws Exception {
        Account colleague = entities.find(Account.class, stage.enterAs(People.INSTITUTION_MEMBER));
        UUID created = ground.active(colleague.organisation().getId(), Role.MEMBER, UUID.randomUUID() + "@new.example");
        notifier.tell(List.of(created), news);
        entities.flush();

        assertThat(notices()).containsExactly(created);
        assertThat(mails()).containsExactly(created);
    }

    @Test
    void what_may_only_be_seen_later_is_neither_announced_nor_mailed_before() throws Exception {
        UUID person = stage.enterAs(People.COMPANY_MEMBER);
        notifier.tell(List.of(person), news.notBefore(clock.instant().plus(Duration.ofDays(1))));
        transaction.commit();

        assertThat(heard.all()).isEmpty();
        assertThat(entities.createQuery(
                                "select m.nextAttemptAt from OutgoingMail m where m.topic like :object",
                                java.time.Instant.class)
                        .setParameter("object", "%" + news.objectId())
                        .getSingleResult())
                .isAfter(clock.instant().plus(Duration.ofHours(23)));
    }

    @Test
    void the_person_whose_name_wrong_passwords_closed_is_told_once() throws Exception {
        transaction.rollback();
        String login = People.TO_BE_TOLD;
        for (int attempt = 0; attempt < 6; attempt++) {
            signIn.signIn(new SignInAttempt(login, "this is not the password", "192.0.2.1"));
        }

        UUID person = stage.enterAs(login);
        assertThat(entities.createQuery(
                                "select n.text from Notice n where n.accountId = :person and n.kind = 'U-6'",
                                String.class)
                        .setParameter("person", person)
                        .getResultList())
                .containsExactly("パスワードの入力に5回失敗したため、アカウントが30分間ロックされました。");
        assertThat(entities.createQuery(
                                "select count(m) from OutgoingMail m where m.accountId = :person and m.event = 'U-6'",
                                Long.class)
                        .setParameter("person", person)
                        .getSingleResult())
                .isEqualTo(1);
    }

    private List<UUID> notices() {
        return entities.createQuery("select n.accountId from Notice n where n.objectId = :object", UUID.class)
                .setParameter("object", news.objectId())
                .getResultList();
    }

    private List<UUID> mails() {
        return entities.createQuery("select m.accountId from OutgoingMail m where m.topic like :object", UUID.class)
                .setParameter("object", "%" + news.objectId())
                .getResultList();
    }
}
