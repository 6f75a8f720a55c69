package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.BookletService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.StoryOversightService;
import org.enishi.matching.StoryService;
import org.enishi.matching.data.StoryDraft;
import org.enishi.matching.data.StoryRow;
import org.enishi.matching.data.StoryState;
import org.enishi.matching.data.SuccessStory;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.StaleEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 成約事例: nothing of an agreement is told before both sides want it, and nothing after one of them wants it no more. INFO-05, BE-14. */
class StoryIT extends FromInside {

    private static final String WORDS = "一緒に試作しました。";

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private StoryService stories;

    @Inject
    private StoryOversightService oversight;

    @Inject
    private BookletService booklet;

    private final String region = "story-" + UUID.randomUUID().toString().substring(0, 8);
    private Scene.Cast cast;
    private UUID project;

    @BeforeEach
    void two_have_met() throws Exception {
        ground.holdMail();
        cast = scene.cast(region, 2);
        project = scene.published(cast, "アルミ切粉の再利用");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    private void conclude() throws Exception {
        scene.run(
                cast.companyAdministrator(),
                () -> negotiation.agree(project, cast.institution(0), true, "ありがとうございました。"));
    }

    private StoryRow rowOf(UUID administrator) {
        ground.act(administrator);
        return stories.list().get(0);
    }

    private void agree(UUID administrator, String words) {
        StoryRow row = rowOf(administrator);
        stories.agree(new StoryDraft(row.projectId(), row.institutionId(), row.version(), words));
    }

    @Test
    void both_agree_to_what_they_read_beforehand_and_that_alone_is_told() throws Exception {
        conclude();
        SuccessStory preview = rowOf(cast.companyAdministrator()).story();
        agree(cast.companyAdministrator(), WORDS);
        assertThat(booklet.stories(region)).isEmpty();
        assertThat(scene.mails(cast.administrator(0), "S-1")).hasSize(1);

        assertThat(rowOf(cast.administrator(0)).state()).isEqualTo(StoryState.OTHER_SIDE);
        agree(cast.administrator(0), WORDS);
        List<SuccessStory> told = booklet.stories(region);
        assertThat(told).containsExactly(preview.saying(WORDS));
        assertThat(told.get(0).company()).isEqualTo(region + "-company");
        assertThat(told.get(0).institution()).isEqualTo(region + "-u0");
        assertThat(scene.notices(cast.companyAdministrator(), "S-2")).hasSize(1);
        assertThat(scene.audited(project)).contains("STORY_AGREED");
        assertThat(booklet.stories("elsewhere")).isEmpty();
    }

    @Test
    void either_side_ends_it_at_once_and_other_words_need_both_again() throws Exception {
        conclude();
        agree(cast.companyAdministrator(), WORDS);
        agree(cast.administrator(0), WORDS);
        agree(cast.administrator(0), "別の言葉です。");
        assertThat(booklet.stories(region)).isEmpty();
        agree(cast.companyAdministrator(), "別の言葉です。");
        assertThat(booklet.stories(region)).hasSize(1);

        ground.act(cast.companyAdministrator());
        stories.takeBack(project, cast.institution(0));
        assertThat(booklet.stories(region)).isEmpty();
        assertThat(scene.notices(cast.administrator(0), "S-3")).hasSize(1);
    }

    @Test
    void the_operator_of_the_region_takes_it_down_with_a_reason_that_both_sides_read() throws Exception {
        conclude();
        agree(cast.companyAdministrator(), WORDS);
        UUID operator = scene.operator(region);
        ground.act(operator);
        assertThatThrownBy(() -> oversight.takeDown(project, cast.institution(0), "未掲載"))
                .as("it is not told yet")
                .isInstanceOf(NotFound.class);
        agree(cast.administrator(0), WORDS);

        ground.act(operator);
        assertThat(oversight.list())
                .singleElement()
                .satisfies(told -> assertThat(told.story().words()).isEqualTo(WORDS));
        assertThatThrownBy(() -> oversight.takeDown(project, cast.institution(0), " "))
                .hasMessage("rule.reason.missing");
        oversight.takeDown(project, cast.institution(0), "商標の許諾が確認できないため");

        assertThat(oversight.list()).isEmpty();
        assertThat(booklet.stories(region)).isEmpty();
        for (UUID side : List.of(cast.companyAdministrator(), cast.administrator(0))) {
            assertThat(scene.mails(side, "S-4"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.readableText().body())
                            .contains("アルミ切粉の再利用")
                            .contains("理由：商標の許諾が確認できないため"));
            assertThat(scene.notices(side, "S-4")).hasSize(1);
            assertThat(rowOf(side).state()).isEqualTo(StoryState.NOBODY);
        }
        assertThat(scene.audited(project)).contains("STORY_TAKEN_DOWN");
        assertThat(rowOf(cast.administrator(0)).story().words())
                .as("nothing typed is lost")
                .isEqualTo(WORDS);
        agree(cast.companyAdministrator(), "別の言葉です。");
        agree(cast.administrator(0), "別の言葉です。");
        assertThat(booklet.stories(region)).hasSize(1);
    }

    @Test
    void nobody_else_takes_a_story_down_and_no_operator_that_of_another_region() throws Exception {
        conclude();
        agree(cast.companyAdministrator(), WORDS);
        agree(cast.administrator(0), WORDS);
        ground.act(scene.operator(region + "-far"));
        assertThat(oversight.list()).isEmpty();
        assertThatThrownBy(() -> oversight.takeDown(project, cast.institution(0), "理由"))
                .isInstanceOf(NotFound.class);
        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> oversight.takeDown(project, cast.institution(0), "理由"))
                .isInstanceOf(NotPermitted.class);
        assertThat(booklet.stories(region)).hasSize(1);
    }

    @Test
    void nobody_agrees_to_words_that_he_has_not_seen() throws Exception {
        conclude();
        StoryRow seen = rowOf(cast.administrator(0));
        agree(cast.companyAdministrator(), WORDS);
        ground.act(cast.administrator(0));
        assertThatThrownBy(() -> stories.agree(new StoryDraft(project, cast.institution(0), seen.version(), WORDS)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void only_an_agreement_that_has_ended_its_project_and_only_the_two_administrators() throws Exception {
        ground.act(cast.companyAdministrator());
        assertThat(stories.list()).as("still negotiating").isEmpty();
        assertThatThrownBy(() -> stories.agree(new StoryDraft(project, cast.institution(0), StoryDraft.FIRST, WORDS)))
                .isInstanceOf(NotFound.class);
        conclude();
        ground.act(cast.administrator(1));
        assertThat(stories.list()).isEmpty();
        assertThatThrownBy(() -> stories.takeBack(project, cast.institution(0))).isInstanceOf(NotFound.class);
        ground.act(cast.member(0));
        assertThatThrownBy(() -> stories.list()).isInstanceOf(NotPermitted.class);
        ground.act(cast.companyMember());
        assertThatThrownBy(() -> stories.list()).isInstanceOf(NotPermitted.class);
    }
}
