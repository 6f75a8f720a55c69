package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.MailChoiceService;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.MailTopic;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PE-12: everybody says for each kind of news how he wants to be mailed; his notices have it at once in any case. */
class MailChoiceIT extends FromInside {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Notifier notifier;

    @Inject
    private MailChoiceService choices;

    @Inject
    private Ground ground;

    @Inject
    private UserTransaction transaction;

    private UUID house;
    private UUID reader;
    private UUID colleague;

    @BeforeEach
    void two_readers() throws Exception {
        ground.holdMail();
        house = ground.organisation(OrganisationKind.INSTITUTION, "mail-choice-" + UUID.randomUUID());
        reader = ground.active(house, Role.ADMINISTRATOR, "reader");
        colleague = ground.active(house, Role.ADMINISTRATOR, "colleague");
        ground.act(reader);
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void whoever_wants_it_in_the_morning_gets_no_mail_now_and_his_colleague_does() throws Exception {
        choices.choose(Map.of(MailTopic.NEW_PROJECT, MailRhythm.DAILY));
        tell("C-2");

        assertThat(mails(reader)).isZero();
        assertThat(mails(colleague)).isEqualTo(1);
        assertThat(waiting(reader))
                .singleElement()
                .satisfies(due -> assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(8, 0)));
        assertThat(notices(reader)).isEqualTo(1);
    }

    @Test
    void whoever_wants_it_once_a_week_waits_for_monday() throws Exception {
        choices.choose(Map.of(MailTopic.REMINDER, MailRhythm.WEEKLY));
        tell("C-4");
        tell("C-12");

        assertThat(mails(reader)).isZero();
        assertThat(waiting(reader)).hasSize(2).allSatisfy(due -> {
            assertThat(due.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(8, 0));
        });
    }

    @Test
    void what_waits_for_the_morning_comes_at_once_to_whoever_wants_that() throws Exception {
        choices.choose(Map.of(MailTopic.PROJECT, MailRhythm.AT_ONCE));
        transaction.begin();
        notifier.digest(Set.of(reader, colleague), news("C-5"));
        transaction.commit();

        assertThat(mails(reader)).isEqualTo(1);
        assertThat(waiting(reader)).isEmpty();
        assertThat(mails(colleague)).isZero();
        assertThat(waiting(colleague)).hasSize(1);
    }

    @Test
    void whoever_wants_none_still_has_the_notice_and_back_to_usual_the_mail_as_well() throws Exception {
        choices.choose(Map.of(MailTopic.CURIOSITY, MailRhythm.OFF));
        assertThat(choices.read()).containsEntry(MailTopic.CURIOSITY, MailRhythm.OFF);
        tell("M-2");
        assertThat(mails(reader)).isZero();
        assertThat(waiting(reader)).isEmpty();
        assertThat(notices(reader)).isEqualTo(1);

        choices.choose(Map.of(MailTopic.CURIOSITY, MailRhythm.USUAL));
        assertThat(choices.read()).containsEntry(MailTopic.CURIOSITY, MailRhythm.USUAL);
        tell("M-2");
        assertThat(mails(reader)).isEqualTo(1);
    }

    @Test
    void what_asks_for_an_act_cannot_be_switched_off() {
        assertThatThrownBy(() -> choices.choose(Map.of(MailTopic.ANSWER, MailRhythm.OFF)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.mail.duty");
        assertThat(choices.read()).containsEntry(MailTopic.ANSWER, MailRhythm.USUAL);
    }

    @Test
    void mails_of_the_account_and_of_saved_searches_know_no_choice() throws Exception {
        choices.choose(Map.of(MailTopic.NEW_PROJECT, MailRhythm.WEEKLY));
        transaction.begin();
        notifier.mail(List.of(reader), Notification.of("U-7", 30).linkingTo("/password-reset"));
        notifier.tell(
                List.of(reader), Notification.of("C-2-search", "検索", 1, "案件").about(UUID.randomUUID()));
        transaction.commit();

        assertThat(mails(reader)).isEqualTo(2);
        assertThat(waiting(reader)).isEmpty();
    }

    @Test
    void a_topic_that_concerns_others_is_not_there() throws Exception {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "mail-choice-company-" + UUID.randomUUID());
        ground.act(ground.active(company, Role.ADMINISTRATOR, "company"));
        assertThat(choices.read()).doesNotContainKey(MailTopic.NEW_PROJECT).containsKey(MailTopic.ANSWER);
        assertThatThrownBy(() -> choices.choose(Map.of(MailTopic.NEW_PROJECT, MailRhythm.DAILY)))
                .isInstanceOf(NotFound.class);
    }

    private void tell(String event) throws Exception {
        transaction.begin();
        notifier.tell(Set.of(reader, colleague), news(event));
        transaction.commit();
    }

    private static Notification news(String event) {
        return Notification.of(event, "案件").about(UUID.randomUUID()).linkingTo("/index");
    }

    private long mails(UUID account) {
        return entities.createQuery("select count(m) from OutgoingMail m where m.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private long notices(UUID account) {
        return entities.createQuery("select count(n) from Notice n where n.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private List<ZonedDateTime> waiting(UUID account) {
        return entities
                .createQuery("select l.dueAt from DigestLine l where l.accountId = :account", Instant.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(due -> due.atZone(JAPAN))
                .toList();
    }
}
