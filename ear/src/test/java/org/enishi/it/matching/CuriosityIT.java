package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.enishi.it.inside.MovableClock;
import org.enishi.matching.data.CuriosityView;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.Curiosity;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 面白そう: LIKE-01 to LIKE-14, R26. */
class CuriosityIT extends BetweenSides {

    private static final int AT_ONCE = 100;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        clock.reset();
        ground.letMailGo();
    }

    @Test
    void of_a_hundred_presses_at_once_one_row_remains_and_nothing_fails() throws Exception {
        Scene.Cast cast = scene.cast("press-race", 1);
        UUID project = scene.published(cast, "race");
        List<Future<?>> presses = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            boolean press = i % 2 == 0;
            presses.add(executor.submit(() ->
                    ground.as(cast.member(0), () -> press ? curiosity.send(project) : curiosity.cancel(project))));
        }
        for (Future<?> press : presses) {
            press.get();
        }

        assertThat(scene.count("Curiosity", project)).isEqualTo(1);
        assertThat(scene.mails(cast.administrator(0), "M-1")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void of_a_hundred_people_who_press_at_once_each_is_counted_once() throws Exception {
        Scene.Cast cast = scene.cast("press-crowd", 1);
        UUID project = scene.published(cast, "crowd");
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(ground.active(cast.institution(0), Role.MEMBER, "crowd" + i));
        }
        List<Future<?>> presses = new ArrayList<>();
        for (UUID person : people) {
            presses.add(executor.submit(() -> ground.as(person, () -> curiosity.send(project))));
        }
        for (Future<?> press : presses) {
            press.get();
        }

        assertThat(scene.count("Curiosity", project)).isEqualTo(20);
    }

    @Test
    void pressing_twice_is_pressing_once_and_cancelling_takes_it_back() throws Exception {
        Scene.Cast cast = scene.cast("press-twice", 1);
        UUID project = scene.published(cast, "twice");
        ground.act(cast.member(0));

        assertThat(curiosity.send(project).count()).isEqualTo(1);
        assertThat(curiosity.send(project).count()).isEqualTo(1);
        assertThat(curiosity.cancel(project).count()).isZero();
        assertThat(curiosity.cancel(project).sent()).isFalse();
        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.NONE);
    }

    @Test
    void an_institution_counts_and_names_its_own_people_only_and_whoever_reads_is_not_named() throws Exception {
        Scene.Cast cast = scene.cast("press-own", 2);
        UUID project = scene.published(cast, "own");
        scene.run(cast.member(0), () -> curiosity.send(project));
        scene.run(cast.administrator(0), () -> curiosity.send(project));

        assertThat(seenBy(cast.member(0), project)).satisfies(view -> {
            assertThat(view.count()).isEqualTo(2);
            assertThat(view.sent()).isTrue();
            assertThat(view.others()).containsExactly("試験 admin0");
        });
        assertThat(seenBy(cast.member(1), project)).isEqualTo(CuriosityView.NOBODY);
    }

    private CuriosityView seenBy(UUID account, UUID project) throws Exception {
        return scene.as(account, () -> institution.read(project).curiosity());
    }

    @Test
    void the_company_counts_it_at_the_end_of_the_window_and_not_before() throws Exception {
        Scene.Cast cast = scene.cast("press-window", 2);
        UUID project = scene.published(cast, "window");
        scene.run(cast.member(0), () -> curiosity.send(project));
        scene.run(cast.member(1), () -> curiosity.send(project));

        assertThat(scene.curious(cast, project)).isZero();
        clock.move(Curiosity.WINDOW);
        assertThat(scene.curious(cast, project)).isEqualTo(2);
        scene.run(cast.member(1), () -> curiosity.cancel(project));
        assertThat(scene.curious(cast, project))
                .as("the moment of cancelling says nothing")
                .isEqualTo(2);
        clock.move(Curiosity.WINDOW);
        assertThat(scene.curious(cast, project)).isEqualTo(1);
    }

    /** 《ケース1》 of LIKE-11: a member sends, all administrators are told. */
    @Test
    void when_a_member_sends_it_every_active_administrator_of_his_institution_is_mailed() throws Exception {
        Scene.Cast cast = scene.cast("case-one", 2);
        UUID second = ground.active(cast.institution(0), Role.ADMINISTRATOR, "second");
        UUID invited = ground.invited(cast.institution(0), Role.ADMINISTRATOR, "invited");
        UUID project = scene.published(cast, "case one");

        scene.run(cast.member(0), () -> curiosity.send(project));

        assertThat(scene.mails(cast.administrator(0), "M-1")).singleElement().satisfies(mail -> {
            assertThat(mail.readableText().subject()).isEqualTo("Enishi 学内で「面白そう」が送信されました");
            assertThat(mail.readableText().body()).contains("試験 member0さんが、案件：case one");
        });
        assertThat(scene.mails(second, "M-1")).hasSize(1);
        assertThat(scene.mails(invited, "M-1")).isEmpty();
        assertThat(scene.mails(cast.member(0), "M-1")).isEmpty();
        assertThat(scene.mails(cast.administrator(1), "M-1"))
                .as("another institution")
                .isEmpty();
    }

    /** 《ケース2》 of LIKE-11: an administrator sends, the other administrators are told. */
    @Test
    void when_an_administrator_sends_it_only_the_others_are_mailed() throws Exception {
        Scene.Cast cast = scene.cast("case-two", 1);
        UUID second = ground.active(cast.institution(0), Role.ADMINISTRATOR, "second");
        UUID project = scene.published(cast, "case two");

        scene.run(cast.administrator(0), () -> curiosity.send(project));

        assertThat(scene.mails(cast.administrator(0), "M-1")).isEmpty();
        assertThat(scene.mails(second, "M-1")).hasSize(1);
    }

    @Test
    void the_company_is_mailed_once_in_a_window_in_these_words_and_not_before_its_end() throws Exception {
        Scene.Cast cast = scene.cast("mail-company", 2);
        UUID project = scene.published(cast, "アルミ切粉の再利用");
        Instant before = scene.now();

        scene.run(cast.member(0), () -> curiosity.send(project));
        scene.run(cast.member(1), () -> curiosity.send(project));

        List<OutgoingMail> mails = scene.mails(cast.companyAdministrator(), "M-2");
        assertThat(mails).extracting(OutgoingMail::nextAttemptAt).doesNotHaveDuplicates();
        assertThat(mails).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.readableText().subject()).isEqualTo("Enishi 担当案件に「面白そう」が届きました");
            assertThat(mail.readableText().body())
                    .startsWith("案件：アルミ切粉の再利用について「面白そう」が届きました。\n\nhttps://")
                    .contains("/corporate/projects/" + project + "\n")
                    .contains("※本メールにお心当たりが無い場合は、お手数ですが、破棄していただけますようお願いいたします。")
                    .contains("※本メールの無断転載・ご利用はご遠慮ください。")
                    .contains("※本メールのfromアドレスは送信専用となっております。")
                    .doesNotContain("press", "試験", "mail-company-u");
            assertThat(mail.nextAttemptAt()).isAfterOrEqualTo(Curiosity.windowOf(before));
            assertThat(mail.nextAttemptAt().getEpochSecond() % Curiosity.WINDOW.toSeconds())
                    .isZero();
        });
        assertThat(scene.mails(cast.companyMember(), "M-2")).as("not in charge").isEmpty();
    }

    @Test
    void no_mail_follows_a_cancellation_or_a_second_press_within_a_day() throws Exception {
        Scene.Cast cast = scene.cast("mail-again", 1);
        UUID project = scene.published(cast, "again");
        scene.run(cast.member(0), () -> curiosity.send(project));
        clock.move(Duration.ofHours(23));

        scene.run(cast.member(0), () -> curiosity.cancel(project));
        scene.run(cast.member(0), () -> curiosity.send(project));
        assertThat(scene.mails(cast.administrator(0), "M-1")).hasSize(1);
        assertThat(scene.mails(cast.companyAdministrator(), "M-2")).hasSize(1);

        scene.run(cast.member(0), () -> curiosity.cancel(project));
        clock.move(Duration.ofHours(2));
        scene.run(cast.member(0), () -> curiosity.send(project));
        assertThat(scene.mails(cast.administrator(0), "M-1")).hasSize(2);
        assertThat(scene.mails(cast.companyAdministrator(), "M-2")).hasSize(2);
    }

    @Test
    void it_may_be_sent_as_long_as_the_project_can_be_read() throws Exception {
        Scene.Cast cast = scene.cast("press-always", 2);
        UUID project = scene.published(cast, "always");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> publishing.endRecruiting(project));
        ground.act(cast.member(1));
        assertThat(curiosity.send(project).sent()).as("in negotiation").isTrue();

        scene.run(cast.companyAdministrator(), () -> negotiation.stop(project, cast.institution(0), "条件が合わないため"));
        ground.act(cast.member(0));
        assertThat(curiosity.send(project).sent()).as("closed").isTrue();
    }

    @Test
    void a_company_may_not_send_it_and_a_draft_or_a_foreign_project_does_not_exist() throws Exception {
        Scene.Cast cast = scene.cast("press-foreign", 1);
        Scene.Cast elsewhere = scene.cast("press-elsewhere", 1);
        UUID project = scene.published(cast, "foreign");

        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> curiosity.send(project)).isInstanceOf(NotPermitted.class);
        ground.act(elsewhere.member(0));
        assertThatThrownBy(() -> curiosity.send(project)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> institution.read(project)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> curiosity.send(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }
}
