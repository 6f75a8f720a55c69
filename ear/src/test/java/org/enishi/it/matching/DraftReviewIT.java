package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.DraftReviewService;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.ReviewAnswer;
import org.enishi.matching.data.ReviewSheet;
import org.enishi.matching.data.ReviewState;
import org.enishi.matching.data.ReviewVerdict;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.notice.model.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company lets the operator or a supporter look over a draft, and nobody else reads a word of it. PE-11. */
class DraftReviewIT extends FromInside {

    private static final ReviewAnswer GOOD = new ReviewAnswer(ReviewVerdict.GOOD, "", Map.of());

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private Looks looks;

    @Inject
    private DraftReviewService reviews;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void whoever_is_asked_remarks_on_the_fields_and_the_company_answers_and_is_done_with_it() throws Exception {
        Scene.Cast cast = scene.cast("review-walk", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "review-walk-chamber");
        UUID draft = looks.draft(cast, "見てもらう案件");
        UUID review = looks.asked(cast, draft, chamber.id());
        assertThat(looks.waiting(chamber.administrator(), ReviewState.ASKED)).containsExactly("見てもらう案件");
        ReviewSheet seen = looks.read(chamber.administrator(), review);
        assertThat(seen.companyName()).isEqualTo("review-walk-company");
        assertThat(seen.wish()).isEqualTo("予算が妥当か見てください");
        assertThat(seen.text().title()).isEqualTo("見てもらう案件");

        looks.answer(
                chamber.administrator(),
                review,
                new ReviewAnswer(
                        ReviewVerdict.CHANGE,
                        "もう少し具体的に",
                        Map.of(ContentField.BUDGET, "桁が違いませんか", ContentField.NOTES, " ")));
        assertThat(looks.waiting(chamber.administrator(), ReviewState.ASKED)).isEmpty();
        assertThat(looks.waiting(chamber.administrator(), ReviewState.ANSWERED)).containsExactly("見てもらう案件");
        ReviewSheet told = looks.ofCompany(cast.companyMember(), draft);
        assertThat(told.verdict()).isEqualTo(ReviewVerdict.CHANGE);
        assertThat(told.words()).isEqualTo("もう少し具体的に");
        assertThat(told.remarks()).containsExactly(Map.entry(ContentField.BUDGET, "桁が違いませんか"));
        assertThat(told.reviewerName()).isEqualTo("review-walk-chamber");
        assertThat(told.toString()).as("no person").doesNotContain("試験 adviser");

        scene.run(cast.companyAdministrator(), () -> reviews.reply(draft, "直しました"));
        assertThat(looks.read(chamber.administrator(), review).reply()).isEqualTo("直しました");
        scene.run(cast.companyAdministrator(), () -> reviews.close(draft));
        assertThat(looks.waiting(chamber.administrator(), ReviewState.ANSWERED)).isEmpty();
        assertThatThrownBy(() -> looks.read(chamber.administrator(), review)).isInstanceOf(NotFound.class);
        assertThat(scene.as(cast.companyAdministrator(), () -> reviews.read(draft)))
                .isEmpty();
        assertThat(scene.audited(draft))
                .containsSubsequence(
                        "REVIEW_ASKED", "REVIEW_READ", "REVIEW_ANSWERED", "REVIEW_REPLIED", "REVIEW_CLOSED");
        assertThat(looks.left(review)).as("of its words").containsExactly("", "", null, null, null);
    }

    @Test
    void what_leaves_the_company_by_mail_says_neither_who_it_is_nor_what_it_wants() throws Exception {
        Scene.Cast cast = scene.cast("review-mail", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "review-mail-chamber");
        UUID draft = looks.draft(cast, "秘密の題名");
        UUID review = looks.asked(cast, draft, chamber.id());
        assertThat(scene.mails(chamber.administrator(), "C-14"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.readableText().toString())
                        .contains("/review?id=" + review)
                        .doesNotContain("秘密の題名", "review-mail-company", "予算"));
        assertThat(scene.mails(chamber.member(), "C-14")).isEmpty();
        looks.answer(chamber.administrator(), review, GOOD);
        assertThat(scene.mails(cast.companyAdministrator(), "C-15"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.readableText().body()).contains("秘密の題名", "review-mail-chamber"));
        scene.run(cast.companyAdministrator(), () -> reviews.reply(draft, "ありがとう"));
        assertThat(scene.mails(chamber.administrator(), "C-14-replied")).hasSize(1);
        scene.run(cast.companyAdministrator(), () -> reviews.close(draft));
        assertThat(scene.notices(chamber.administrator(), "C-14"))
                .extracting(Notice::link)
                .as("leads nowhere any more")
                .noneMatch(link -> link != null && link.contains(review.toString()));
    }

    @Test
    void what_is_looked_over_is_the_text_that_was_handed_out_and_what_changed_since_is_named_only() throws Exception {
        Scene.Cast cast = scene.cast("review-since", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "review-since-chamber");
        UUID draft = looks.draft(cast, "はじめの題名");
        UUID review = looks.asked(cast, draft, chamber.id());
        assertThat(looks.read(chamber.administrator(), review).changed()).isEmpty();
        scene.run(cast.companyAdministrator(), () -> scene.rewrite(draft, scene.text("あとの題名")));
        ReviewSheet seen = looks.read(chamber.administrator(), review);
        assertThat(seen.text().title()).isEqualTo("はじめの題名");
        assertThat(seen.changed()).containsExactly(ContentField.TITLE);
        assertThat(seen.toString()).doesNotContain("あとの題名");
        looks.answer(chamber.administrator(), review, GOOD);
        assertThat(looks.ofCompany(cast.companyAdministrator(), draft).changed())
                .containsExactly(ContentField.TITLE);
    }
}
