package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.DraftService;
import org.enishi.matching.InterestService;
import org.enishi.matching.MatchingChoiceService;
import org.enishi.matching.NoteService;
import org.enishi.matching.OpinionAnswerService;
import org.enishi.matching.OpinionDraftingService;
import org.enishi.matching.OpinionService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.OpinionDraft;
import org.enishi.matching.data.OpinionKind;
import org.enishi.matching.data.OpinionRow;
import org.enishi.matching.data.OpinionState;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.Recommendation;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.Curiosity;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 意見を届ける, questions, memos, and what organisations choose for their members. */
class OpinionIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private OpinionService opinions;

    @Inject
    private OpinionDraftingService drafting;

    @Inject
    private OpinionAnswerService answers;

    @Inject
    private NoteService notes;

    @Inject
    private InterestService interest;

    @Inject
    private MatchingChoiceService choices;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    private static OpinionDraft opinion(String text, boolean named, boolean person) {
        return new OpinionDraft(OpinionKind.PROPOSAL, text, named, person, true);
    }

    @Test
    void an_opinion_reaches_the_company_without_a_name_and_its_answer_finds_the_sender() throws Exception {
        Scene.Cast cast = scene.cast("opinion", 2);
        UUID project = scene.published(cast, "opinion");
        scene.run(cast.member(0), () -> opinions.deliver(project, opinion("粉末化はいかがでしょうか", false, true)));

        ground.act(cast.companyAdministrator());
        OpinionRow row = answers.list(project).get(0);
        assertThat(row.text()).isEqualTo("粉末化はいかがでしょうか");
        assertThat(row.institutionName()).isNull();
        assertThat(row.personName()).isNull();
        assertThat(row.toString())
                .doesNotContain(cast.institution(0).toString(), cast.member(0).toString());
        answers.reply(row.opinionId(), "ありがとうございます");
        assertThatThrownBy(() -> answers.reply(row.opinionId(), "もう一度")).isInstanceOf(RuleViolated.class);

        assertThat(scene.mails(cast.member(0), "O-2")).hasSize(1);
        assertThat(scene.mails(cast.member(1), "O-2")).isEmpty();
        assertThat(scene.mails(cast.companyAdministrator(), "O-1"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.readableText().body()).doesNotContain("opinion-u0", "試験");
                    assertThat(mail.nextAttemptAt().getEpochSecond() % Curiosity.WINDOW.toSeconds())
                            .isZero();
                });
        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.NONE);
        ground.act(cast.member(0));
        assertThat(opinions.list(project))
                .singleElement()
                .satisfies(own -> assertThat(own.reply()).isEqualTo("ありがとうございます"));
        ground.act(cast.member(1));
        assertThat(opinions.list(project)).isEmpty();
    }

    @Test
    void a_name_is_told_where_the_sender_wants_it() throws Exception {
        Scene.Cast cast = scene.cast("named", 1);
        UUID project = scene.published(cast, "named");
        scene.run(cast.member(0), () -> opinions.deliver(project, opinion("お手伝いできます", true, true)));

        ground.act(cast.companyMember());
        assertThat(answers.list(project)).singleElement().satisfies(row -> {
            assertThat(row.institutionName()).isEqualTo("named-u0");
            assertThat(row.personName()).isEqualTo("試験 member0");
        });
        assertThatThrownBy(() -> answers.thank(UUID.randomUUID())).isInstanceOf(NotPermitted.class);
    }

    /** R12: no answer comes late, an opinion does. */
    @Test
    void what_is_over_takes_no_answer_any_more_and_still_an_opinion_which_changes_nothing() throws Exception {
        Scene.Cast cast = scene.cast("late", 1);
        UUID project = scene.published(cast, "late");
        scene.run(cast.companyAdministrator(), () -> publishing.endRecruiting(project));
        ground.act(cast.administrator(0));
        assertThatThrownBy(() -> interest.declareInterest(project, "")).hasMessage("rule.response.recruitingOver");
        scene.run(cast.member(0), () -> opinions.deliver(project, opinion("再発信してください", false, false)));
        assertThat(scene.as(cast.companyAdministrator(), () -> answers.list(project)))
                .hasSize(1);
        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.NONE);
        assertThat(scene.project(project).state()).isEqualTo(ProjectState.CLOSED);
    }

    @Test
    void a_fourth_opinion_on_a_project_is_refused_and_so_is_one_that_may_hold_secrets() throws Exception {
        Scene.Cast cast = scene.cast("limit", 1);
        UUID project = scene.published(cast, "limit");
        ground.act(cast.member(0));
        assertThatThrownBy(
                        () -> opinions.deliver(project, new OpinionDraft(OpinionKind.OTHER, "秘密", false, false, false)))
                .hasMessage("rule.opinion.secrets.unconfirmed");
        for (int i = 0; i < 3; i++) {
            opinions.deliver(project, opinion("意見" + i, false, false));
        }
        assertThatThrownBy(() -> opinions.deliver(project, opinion("四件目", false, false)))
                .hasMessage("rule.opinion.perProject");
    }

    @Test
    void where_the_institution_wants_it_an_administrator_reads_an_opinion_before_the_company_does() throws Exception {
        Scene.Cast cast = scene.cast("approval", 2);
        UUID project = scene.published(cast, "approval");
        scene.run(cast.administrator(0), () -> choices.approveOpinions(true));
        scene.run(cast.member(0), () -> opinions.deliver(project, opinion("確認してください", false, false)));

        UUID held = scene.as(
                cast.administrator(0), () -> opinions.list(project).get(0).opinionId());
        assertThat(scene.as(cast.companyAdministrator(), () -> answers.list(project)))
                .isEmpty();
        assertThat(scene.notices(cast.administrator(0), "O-1-held")).hasSize(1);
        ground.act(cast.administrator(1));
        assertThatThrownBy(() -> opinions.approve(held)).isInstanceOf(NotFound.class);
        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> answers.thank(held)).isInstanceOf(NotFound.class);

        scene.run(cast.administrator(0), () -> opinions.approve(held));
        assertThat(scene.as(cast.companyAdministrator(), () -> answers.list(project)))
                .hasSize(1);
        ground.act(cast.member(0));
        assertThat(opinions.list(project))
                .singleElement()
                .satisfies(own -> assertThat(own.state()).isEqualTo(OpinionState.DELIVERED));
    }

    @Test
    void administrators_hear_that_a_colleague_begins_an_opinion_and_again_when_it_is_sent() throws Exception {
        Scene.Cast cast = scene.cast("begun", 2);
        UUID second = ground.active(cast.institution(0), Role.ADMINISTRATOR, "second-admin");
        UUID project = scene.published(cast, "begun");
        scene.run(cast.administrator(0), () -> drafting.begin(project));
        for (int i = 0; i < 2; i++) {
            scene.run(cast.member(0), () -> drafting.begin(project));
        }
        assertThat(scene.notices(cast.administrator(0), "O-1-begun"))
                .as("once while it is unread")
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("さんが、案件「begun」への意見を書き始めました。"));
        assertThat(scene.notices(second, "O-1-begun")).as("of both colleagues").hasSize(2);
        assertThat(scene.notices(cast.member(0), "O-1-begun")).isEmpty();
        assertThat(scene.notices(cast.administrator(1), "O-1-begun")).isEmpty();
        assertThat(scene.notices(cast.companyAdministrator(), "O-1-begun")).isEmpty();
        assertThat(scene.notices(second, "O-1-sent")).isEmpty();

        scene.run(cast.member(0), () -> opinions.deliver(project, opinion("始めた意見", false, false)));
        assertThat(scene.notices(second, "O-1-sent")).hasSize(1);
        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> drafting.begin(project)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void under_approval_the_opinion_that_waits_is_the_first_notice() throws Exception {
        Scene.Cast cast = scene.cast("begun-held", 1);
        UUID project = scene.published(cast, "begun held");
        scene.run(cast.administrator(0), () -> choices.approveOpinions(true));
        scene.run(cast.member(0), () -> drafting.begin(project));
        assertThat(scene.notices(cast.administrator(0), "O-1-begun")).isEmpty();
        scene.run(cast.member(0), () -> opinions.deliver(project, opinion("待つ意見", false, false)));
        assertThat(scene.notices(cast.administrator(0), "O-1-held")).hasSize(1);
    }

    @Test
    void every_institution_reads_a_question_and_its_answer_and_none_who_asked() throws Exception {
        Scene.Cast cast = scene.cast("question", 2);
        UUID project = scene.published(cast, "question");
        scene.run(cast.member(0), () -> notes.ask(project, "試料の量はどれくらいですか", true));
        assertThat(scene.mails(cast.companyAdministrator(), "O-3"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.readableText().body()).doesNotContain("question-u0", "試験");
                    assertThat(mail.nextAttemptAt().getEpochSecond() % Curiosity.WINDOW.toSeconds())
                            .isZero();
                });

        ground.act(cast.companyAdministrator());
        var asked = notes.questions(project).get(0);
        assertThat(asked.institutionName()).isEqualTo("question-u0");
        notes.answer(asked.questionId(), "月に2トンです");
        for (UUID told : List.of(cast.member(0), cast.administrator(0))) {
            assertThat(scene.mails(told, "O-4"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.readableText().body()).doesNotContain("question-company"));
        }
        assertThat(scene.notices(cast.administrator(1), "O-4")).isEmpty();
        ground.act(cast.member(1));
        assertThat(notes.questions(project)).singleElement().satisfies(row -> {
            assertThat(row.answer()).isEqualTo("月に2トンです");
            assertThat(row.institutionName()).isNull();
        });
    }

    @Test
    void a_memo_never_leaves_its_organisation() throws Exception {
        Scene.Cast cast = scene.cast("memo", 2);
        UUID project = scene.published(cast, "memo");
        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> notes.writeMemo(project, cast.institution(0), Recommendation.GO, "設備がある"))
                .as("it has not answered")
                .isInstanceOf(NotFound.class);
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(
                cast.companyAdministrator(),
                () -> notes.writeMemo(project, cast.institution(0), Recommendation.GO, "設備がある"));
        scene.run(cast.member(0), () -> notes.writeMemo(project, null, Recommendation.UNSURE, "先生に相談"));

        ground.act(cast.administrator(0));
        assertThat(notes.memos(project))
                .singleElement()
                .satisfies(memo -> assertThat(memo.text()).isEqualTo("先生に相談"));
        ground.act(cast.member(1));
        assertThat(notes.memos(project)).isEmpty();
        ground.act(cast.companyAdministrator());
        assertThat(notes.memos(project))
                .singleElement()
                .satisfies(memo -> assertThat(memo.text()).isEqualTo("設備がある"));
        ground.act(cast.companyMember());
        assertThatThrownBy(() -> notes.memos(project)).as("not in charge").isInstanceOf(NotFound.class);
    }

    @Test
    void a_member_drafts_where_the_company_lets_him_and_an_administrator_sends_it_back() throws Exception {
        Scene.Cast cast = scene.cast("members-draft", 1);
        ground.act(cast.companyMember());
        assertThatThrownBy(() -> drafts.create(scene.text("not yet"))).hasMessage("rule.project.administratorOnly");
        scene.run(cast.companyAdministrator(), () -> choices.letMembersDraft(true));
        UUID draft = scene.as(cast.companyMember(), () -> {
            UUID id = drafts.create(scene.text("by a member"));
            drafts.requestPublication(id);
            return id;
        });

        assertThat(scene.mails(cast.companyAdministrator(), "C-1")).hasSize(1);
        scene.run(cast.companyAdministrator(), () -> publishing.sendBack(draft, "予算を書いてください"));
        assertThat(scene.project(draft).state()).isEqualTo(ProjectState.DRAFT);
        assertThat(scene.project(draft).life().remark()).isEqualTo("予算を書いてください");
        assertThat(scene.notices(cast.companyMember(), "C-1-back")).hasSize(1);
    }
}
