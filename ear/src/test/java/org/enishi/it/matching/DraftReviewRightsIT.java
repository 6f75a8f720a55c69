package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.DraftAdviceService;
import org.enishi.matching.DraftReviewService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.Publication;
import org.enishi.matching.data.ReviewAnswer;
import org.enishi.matching.data.ReviewState;
import org.enishi.matching.data.ReviewVerdict;
import org.enishi.matching.data.ReviewerRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.StaleEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who lets whom look over a draft, and when it is over. PE-11. */
class DraftReviewRightsIT extends FromInside {

    private static final ReviewAnswer GOOD = new ReviewAnswer(ReviewVerdict.GOOD, "", Map.of());

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private Looks looks;

    @Inject
    private DraftReviewService reviews;

    @Inject
    private DraftAdviceService advice;

    @Inject
    private PublishingService publishing;

    @Inject
    private InstitutionProjectService institution;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void only_an_administrator_hands_it_out_and_only_to_operators_and_supporters_of_the_region() throws Exception {
        Scene.Cast cast = scene.cast("review-whom", 1);
        Scene.Cast rival = scene.otherCompany(cast);
        Looks.Chamber chamber = looks.chamber(cast.region(), "review-whom-chamber");
        Looks.Chamber abroad = looks.chamber("review-whom-abroad", "review-whom-abroad-chamber");
        scene.operator(cast.region());
        UUID draft = looks.draft(cast, "誰に頼むか");
        assertThat(scene.as(cast.companyAdministrator(), reviews::reviewers))
                .extracting(ReviewerRow::name)
                .containsExactly("review-whom-operator", "review-whom-chamber");
        for (UUID nobody : new UUID[] {null, cast.institution(0), cast.company(), abroad.id(), UUID.randomUUID()}) {
            assertThatThrownBy(() -> looks.asked(cast, draft, nobody)).hasMessage("rule.review.reviewer");
        }
        assertThatThrownBy(() -> scene.as(cast.companyMember(), () -> reviews.ask(draft, chamber.id(), "")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> scene.as(rival.companyAdministrator(), () -> reviews.ask(draft, chamber.id(), "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_who_was_not_asked_reads_it_or_says_anything_to_it() throws Exception {
        Scene.Cast cast = scene.cast("review-who", 1);
        Scene.Cast rival = scene.otherCompany(cast);
        Looks.Chamber chamber = looks.chamber(cast.region(), "review-who-chamber");
        Looks.Chamber other = looks.chamber(cast.region(), "review-who-other");
        Looks.Chamber abroad = looks.chamber("review-who-abroad", "review-who-abroad-chamber");
        UUID operator = scene.operator(cast.region());
        UUID draft = looks.draft(cast, "誰が読むか");
        UUID company = cast.companyAdministrator();
        UUID review = looks.asked(cast, draft, chamber.id());

        for (UUID stranger : List.of(other.administrator(), abroad.administrator(), operator)) {
            assertThatThrownBy(() -> looks.read(stranger, review)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scene.run(stranger, () -> advice.answer(review, 1, GOOD)))
                    .isInstanceOf(NotFound.class);
            assertThat(looks.waiting(stranger, ReviewState.ASKED)).isEmpty();
        }
        for (UUID stranger : List.of(chamber.member(), company, cast.administrator(0), cast.member(0))) {
            assertThatThrownBy(() -> looks.read(stranger, review)).isInstanceOf(NotPermitted.class);
        }
        assertThat(scene.as(operator, () -> reviews.read(draft)))
                .as("not his to read here")
                .isEmpty();
        for (UUID stranger : List.of(rival.companyAdministrator(), rival.companyMember())) {
            assertThatThrownBy(() -> scene.as(stranger, () -> reviews.read(draft)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> scene.run(rival.companyAdministrator(), () -> reviews.withdraw(draft)))
                .isInstanceOf(NotFound.class);
        looks.answer(chamber.administrator(), review, GOOD);
    }

    @Test
    void one_at_a_time_is_asked_for_and_each_step_in_its_turn() throws Exception {
        Scene.Cast cast = scene.cast("review-turn", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "review-turn-chamber");
        UUID company = cast.companyAdministrator();
        UUID draft = looks.draft(cast, "順番");
        assertThatThrownBy(() -> scene.run(company, () -> reviews.close(draft))).hasMessage("rule.review.over");
        UUID taken = looks.asked(cast, draft, chamber.id());
        assertThatThrownBy(() -> looks.asked(cast, draft, chamber.id())).hasMessage("rule.review.open");
        assertThatThrownBy(() -> scene.run(company, () -> reviews.close(draft))).hasMessage("rule.review.state");
        assertThatThrownBy(() -> scene.run(company, () -> reviews.reply(draft, "x")))
                .hasMessage("rule.review.state");
        scene.run(company, () -> reviews.withdraw(draft));
        assertThatThrownBy(() -> scene.run(chamber.administrator(), () -> advice.answer(taken, 1, GOOD)))
                .as("said, so that what was typed stays")
                .hasMessage("rule.review.over");
        assertThat(scene.notices(chamber.administrator(), "C-14-withdrawn")).hasSize(1);
    }

    @Test
    void an_answer_says_something_and_of_two_at_once_the_second_hears_of_the_first() throws Exception {
        Scene.Cast cast = scene.cast("review-say", 1);
        UUID operator = scene.operator(cast.region());
        UUID company = cast.companyAdministrator();
        UUID draft = looks.draft(cast, "答え");
        UUID reviewer = ground.as(
                company,
                () -> reviews.reviewers().stream()
                        .filter(each -> each.name().endsWith("-operator"))
                        .findFirst()
                        .orElseThrow()
                        .organisationId());
        UUID review = looks.asked(cast, draft, reviewer);
        long before = looks.read(operator, review).version();
        assertThatThrownBy(() -> looks.answer(operator, review, new ReviewAnswer(null, "x", Map.of())))
                .hasMessage("rule.review.verdict");
        assertThatThrownBy(() -> looks.answer(operator, review, new ReviewAnswer(ReviewVerdict.CHANGE, " ", Map.of())))
                .hasMessage("rule.review.silent");
        assertThatThrownBy(() -> looks.answer(
                        operator,
                        review,
                        new ReviewAnswer(ReviewVerdict.GOOD, "", Map.of(ContentField.BODY, "長".repeat(1001)))))
                .hasMessage("rule.text.long");
        looks.answer(operator, review, GOOD);
        assertThatThrownBy(() -> scene.run(operator, () -> advice.answer(review, before, GOOD)))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> scene.run(company, () -> reviews.withdraw(draft)))
                .hasMessage("rule.review.state");
        assertThatThrownBy(() -> scene.run(company, () -> reviews.reply(draft, " ")))
                .hasMessage("rule.review.reply");
    }

    @Test
    void once_it_is_published_or_gone_nobody_looks_over_it_and_institutions_read_nothing_of_it() throws Exception {
        Scene.Cast cast = scene.cast("review-end", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "review-end-chamber");
        UUID draft = looks.draft(cast, "出ていく案件");
        UUID review = looks.asked(cast, draft, chamber.id());
        looks.answer(chamber.administrator(), review, new ReviewAnswer(ReviewVerdict.GOOD, "内々の評価", Map.of()));
        scene.run(
                cast.companyAdministrator(),
                () -> publishing.publish(draft, new Publication(scene.versionOf(draft), true, true, true)));
        assertThatThrownBy(() -> looks.read(chamber.administrator(), review)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> looks.asked(cast, draft, chamber.id())).hasMessage("rule.project.state");
        assertThat(scene.as(cast.member(0), () -> institution.read(draft)).toString())
                .doesNotContain("内々", "chamber");
        assertThat(scene.notices(cast.administrator(0), "C-14")).isEmpty();
        assertThat(scene.notices(cast.administrator(0), "C-15")).isEmpty();

        UUID gone = looks.draft(cast, "消える下書き");
        UUID asked = looks.asked(cast, gone, chamber.id());
        scene.run(cast.companyAdministrator(), () -> publishing.delete(gone));
        assertThatThrownBy(() -> looks.read(chamber.administrator(), asked)).isInstanceOf(NotFound.class);
        assertThat(looks.left(asked)).startsWith("", "");
    }
}
