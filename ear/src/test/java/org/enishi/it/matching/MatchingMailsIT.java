package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.OpinionService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.data.OpinionDraft;
import org.enishi.matching.data.OpinionKind;
import org.enishi.matching.model.Curiosity;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what, by mail or in his list only, as the notification matrix has it: M-3, C-9, C-13, R-1 to, O-1. */
class MatchingMailsIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private OpinionService opinions;

    @Inject
    private PublishingService publishing;

    @Inject
    private RoomPeopleService people;

    @Inject
    private Talks talks;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void the_third_press_is_told_to_the_company_the_next_morning_and_not_before_the_end_of_a_window() throws Exception {
        Scene.Cast cast = scene.cast("third-press", 3);
        UUID project = scene.published(cast, "third press");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.member(u), () -> curiosity.send(project));
        }
        assertThat(scene.notices(cast.companyAdministrator(), "M-3")).isEmpty();
        scene.run(cast.member(2), () -> curiosity.send(project));
        scene.run(cast.administrator(2), () -> curiosity.send(project));

        assertThat(scene.notices(cast.companyAdministrator(), "M-3"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).isEqualTo("案件「third press」の「面白そう」が3件になりました。"));
        assertThat(scene.mails(cast.companyAdministrator(), "M-3"))
                .as("collected for the next morning")
                .allMatch(mail -> mail.nextAttemptAt().isAfter(scene.now().plus(Curiosity.WINDOW)));
        assertThat(scene.notices(cast.companyMember(), "M-3")).isEmpty();
        for (int u = 0; u < 3; u++) {
            assertThat(scene.notices(cast.administrator(u), "M-3")).isEmpty();
        }
    }

    @Test
    void a_step_that_is_reached_again_after_the_number_fell_is_not_told_again() throws Exception {
        Scene.Cast cast = scene.cast("step-again", 4);
        UUID project = scene.published(cast, "step again");
        for (int u = 0; u < 3; u++) {
            int i = u;
            scene.run(cast.member(i), () -> curiosity.send(project));
        }
        assertThat(scene.notices(cast.companyAdministrator(), "M-3")).hasSize(1);
        scene.run(cast.member(2), () -> curiosity.cancel(project));
        scene.run(cast.member(3), () -> curiosity.send(project));
        assertThat(scene.notices(cast.companyAdministrator(), "M-3"))
                .as("three again")
                .hasSize(1);
        for (int u = 0; u < 4; u++) {
            int i = u;
            scene.run(cast.administrator(i), () -> curiosity.send(project));
        }
        assertThat(scene.notices(cast.companyAdministrator(), "M-3"))
                .as("seven are no step")
                .hasSize(1);
    }

    @Test
    void an_answer_is_told_to_the_company_and_to_the_other_administrators_of_the_institution() throws Exception {
        Scene.Cast cast = scene.cast("answer-told", 2);
        UUID second = ground.active(cast.institution(0), Role.ADMINISTRATOR, "second-admin");
        UUID project = scene.published(cast, "answer told");

        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        assertThat(scene.mails(cast.companyAdministrator(), "R-1")).hasSize(1);
        assertThat(scene.mails(second, "R-1-own")).hasSize(1);
        assertThat(scene.mails(cast.administrator(0), "R-1-own")).as("himself").isEmpty();
        assertThat(scene.mails(cast.administrator(1), "R-1-own")).isEmpty();

        scene.run(cast.administrator(0), () -> interest.takeBack(project));
        assertThat(scene.mails(cast.companyAdministrator(), "R-3")).hasSize(1);
        assertThat(scene.notices(cast.companyAdministrator(), "R-3"))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text()).isEqualTo("案件「answer told」への" + "answer-told-u0からの「関心あり」が取り消されました。"));

        scene.run(cast.administrator(0), () -> interest.declareNoInterest(project, "TIMING", ""));
        assertThat(scene.notices(second, "R-2-own")).hasSize(1);
        assertThat(scene.mails(second, "R-2-own")).as("in the list only").isEmpty();
        assertThat(scene.notices(cast.administrator(0), "R-2-own")).isEmpty();
    }

    @Test
    void whoever_ends_a_negotiation_the_other_side_is_mailed_and_the_own_one_reads_it_in_its_list() throws Exception {
        Scene.Cast cast = scene.cast("ended-told", 3);
        UUID second = ground.active(cast.company(), Role.ADMINISTRATOR, "second-admin");
        UUID colleague = ground.active(cast.institution(1), Role.ADMINISTRATOR, "second-admin");
        UUID project = scene.published(cast, "ended told");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.administrator(u), () -> interest.declareInterest(project, ""));
            scene.run(cast.companyAdministrator(), () -> negotiation.openRoom(project, cast.institution(u)));
        }

        scene.run(cast.companyAdministrator(), () -> negotiation.stop(project, cast.institution(0), "条件が合わないため"));
        assertThat(scene.mails(cast.administrator(0), "R-7")).hasSize(1);
        assertThat(scene.notices(second, "R-7-company")).hasSize(1);
        assertThat(scene.mails(second, "R-7-company")).isEmpty();
        assertThat(scene.notices(cast.companyAdministrator(), "R-7-company")).isEmpty();
        assertThat(scene.notices(cast.administrator(1), "R-7")).isEmpty();

        scene.run(cast.administrator(1), () -> interest.decline(project, "担当者が異動したため"));
        assertThat(scene.mails(cast.companyAdministrator(), "R-8")).hasSize(1);
        assertThat(scene.notices(colleague, "R-8-own")).hasSize(1);
        assertThat(scene.mails(colleague, "R-8-own")).isEmpty();
        assertThat(scene.notices(cast.administrator(2), "R-8-own")).isEmpty();
    }

    @Test
    void whoever_is_in_a_room_is_told_what_becomes_of_it_and_whoever_has_left_it_is_not() throws Exception {
        Scene.Cast cast = scene.cast("guests-told", 2);
        UUID company = cast.companyAdministrator();
        UUID project = scene.published(cast, "guests told");
        UUID room = talks.opened(cast, project);
        UUID gone = ground.active(cast.institution(0), Role.MEMBER, "gone");
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        scene.run(cast.administrator(0), () -> people.invite(room, gone, true));
        scene.run(gone, () -> people.leave(room));
        scene.run(company, () -> people.invite(room, cast.companyMember(), true));
        scene.run(cast.administrator(1), () -> interest.declareInterest(project, ""));
        scene.run(company, () -> negotiation.startMeeting(project, cast.institution(1), true));
        UUID other = talks.roomOf(project, cast.institution(1));
        scene.run(cast.administrator(1), () -> people.invite(other, cast.member(1), true));

        scene.run(company, () -> negotiation.startMeeting(project, cast.institution(0), true));
        assertThat(scene.mails(cast.member(0), "R-5")).hasSize(1);
        assertThat(scene.notices(cast.companyMember(), "R-5-company")).hasSize(1);
        assertThat(scene.notices(cast.member(1), "R-5")).as("another room").isEmpty();
        scene.run(company, () -> negotiation.agree(project, cast.institution(0), true, "別の機関と成立しました"));
        assertThat(scene.mails(cast.member(0), "C-9")).hasSize(1);
        assertThat(scene.mails(cast.member(1), "C-10")).hasSize(1);
        assertThat(scene.notices(gone, "R-5")).isEmpty();
        assertThat(scene.notices(gone, "C-9")).isEmpty();
    }

    @Test
    void of_an_agreement_the_company_reads_with_whom() throws Exception {
        Scene.Cast cast = scene.cast("agreed-told", 1);
        UUID project = scene.published(cast, "agreed told");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> {
            negotiation.startMeeting(project, cast.institution(0), true);
            negotiation.agree(project, cast.institution(0), true, "");
        });
        assertThat(scene.mails(cast.companyAdministrator(), "C-9-company"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.readableText().body()).contains("agreed-told-u0と成立しました。"));
    }

    @Test
    void whoever_was_invited_into_the_room_hears_what_becomes_of_it_until_he_has_left() throws Exception {
        Scene.Cast cast = scene.cast("guests-heard", 2);
        UUID project = scene.published(cast, "guests heard");
        UUID room = talks.opened(cast, project);
        UUID left = ground.active(cast.institution(0), Role.MEMBER, "left");
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        scene.run(cast.administrator(0), () -> people.invite(room, left, true));
        scene.run(left, () -> people.leave(room));
        scene.run(cast.companyAdministrator(), () -> people.invite(room, cast.companyMember(), true));

        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));
        assertThat(scene.mails(cast.member(0), "R-5"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.readableText().body()).contains("企業名：guests-heard-company"));
        assertThat(scene.mails(cast.companyMember(), "R-5-company")).hasSize(1);

        scene.run(cast.companyAdministrator(), () -> negotiation.stop(project, cast.institution(0), "条件が合わないため"));
        assertThat(scene.mails(cast.member(0), "R-7")).hasSize(1);
        assertThat(scene.notices(cast.companyMember(), "R-7-company")).hasSize(1);
        for (UUID outside : List.of(left, cast.member(1), cast.administrator(1))) {
            assertThat(scene.notices(outside, "R-5")).isEmpty();
            assertThat(scene.notices(outside, "R-7")).isEmpty();
        }
    }

    @Test
    void an_opinion_that_has_gone_out_is_told_to_the_administrators_of_its_sender() throws Exception {
        Scene.Cast cast = scene.cast("opinion-told", 2);
        UUID project = scene.published(cast, "opinion told");
        scene.run(
                cast.member(0),
                () -> opinions.deliver(
                        project, new OpinionDraft(OpinionKind.PROPOSAL, "粉末化はいかがでしょうか", false, false, true)));
        assertThat(scene.notices(cast.administrator(0), "O-1-sent")).hasSize(1);
        assertThat(scene.notices(cast.administrator(1), "O-1-sent")).isEmpty();
    }

    @Test
    void whoever_found_a_project_interesting_is_told_that_it_was_deleted() throws Exception {
        Scene.Cast cast = scene.cast("deleted-told", 2);
        UUID project = scene.published(cast, "deleted told");
        scene.run(cast.member(0), () -> curiosity.send(project));
        scene.run(cast.companyAdministrator(), () -> publishing.delete(project));
        assertThat(scene.notices(cast.member(0), "C-13")).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("「面白そう」を送信した案件「deleted told」が削除されました。");
            assertThat(notice.link()).as("no way to it").doesNotContain(project.toString());
        });
        assertThat(scene.notices(cast.member(1), "C-13")).isEmpty();
    }
}
