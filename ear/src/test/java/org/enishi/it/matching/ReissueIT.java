package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.DraftService;
import org.enishi.matching.data.IssueRow;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.Publication;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.ResponseTally;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens beside the straight way: a suspension, a negotiation that is taken up again, a project that comes back. */
class ReissueIT extends BetweenSides {

    @Inject
    private DraftService drafts;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void whoever_found_any_of_its_forerunners_interesting_is_told_of_a_reissue() throws Exception {
        Scene.Cast cast = scene.cast("reissue", 3);
        UUID first = scene.published(cast, "first");
        scene.run(cast.member(0), () -> curiosity.send(first));
        UUID second = again(cast, first);
        scene.run(cast.member(1), () -> curiosity.send(second));
        again(cast, second);

        assertThat(scene.mails(cast.member(0), "C-3")).as("told of both").hasSize(2);
        assertThat(scene.mails(cast.member(1), "C-3")).hasSize(1);
        assertThat(scene.mails(cast.member(2), "C-3")).isEmpty();
        ground.act(cast.companyAdministrator());
        assertThat(company.issues(second)).extracting(IssueRow::title).containsExactly("first", "again", "again");
        assertThat(company.issues(second))
                .extracting(IssueRow::result)
                .containsExactly(ProjectResult.NOT_INTERESTED, ProjectResult.NOT_INTERESTED, null);
    }

    private UUID again(Scene.Cast cast, UUID before) throws Exception {
        return scene.as(cast.companyAdministrator(), () -> {
            publishing.endRecruiting(before);
            UUID draft = publishing.reissue(before);
            assertThatThrownBy(
                            () -> publishing.publish(draft, new Publication(scene.versionOf(draft), true, true, true)))
                    .hasMessage("rule.project.deadline.missing");
            scene.rewrite(draft, scene.text("again"));
            publishing.publish(draft, new Publication(scene.versionOf(draft), true, true, true));
            return draft;
        });
    }

    @Test
    void a_suspension_freezes_the_answers_and_those_who_answered_are_told() throws Exception {
        Scene.Cast cast = scene.cast("frozen", 2);
        UUID project = scene.published(cast, "frozen");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> publishing.suspend(project, "社内の確認のため"));
        ground.act(cast.administrator(0));
        assertThatThrownBy(() -> interest.takeBack(project)).hasMessage("rule.response.recruitingOver");

        scene.run(cast.companyAdministrator(), () -> publishing.resume(project));
        ground.act(cast.administrator(0));
        interest.takeBack(project);
        assertThat(scene.mails(cast.administrator(0), "C-6")).hasSize(1);
        assertThat(scene.mails(cast.administrator(0), "C-6-resumed")).hasSize(1);
        assertThat(scene.mails(cast.administrator(1), "C-6")).isEmpty();
    }

    @Test
    void a_negotiation_is_taken_up_again_when_both_sides_want_it() throws Exception {
        Scene.Cast cast = scene.cast("resumed", 2);
        UUID project = scene.published(cast, "resumed");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> {
            negotiation.startMeeting(project, cast.institution(0), true);
            negotiation.stop(project, cast.institution(0), "条件が合わないため");
            negotiation.resume(project, cast.institution(0));
        });
        assertThat(scene.mails(cast.administrator(0), "R-9-asked")).hasSize(1);
        scene.run(cast.administrator(0), () -> interest.resume(project));

        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.MEETING);
        assertThat(scene.mails(cast.administrator(0), "R-9")).hasSize(1);
        assertThat(scene.mails(cast.companyAdministrator(), "R-9-company")).hasSize(1);
    }

    @Test
    void a_wrong_click_is_corrected_and_recorded() throws Exception {
        Scene.Cast cast = scene.cast("corrected", 2);
        UUID project = scene.published(cast, "corrected");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.administrator(u), () -> interest.declareInterest(project, ""));
        }
        scene.run(cast.companyAdministrator(), () -> {
            negotiation.startMeeting(project, cast.institution(0), true);
            negotiation.correct(project, cast.institution(0), "別の機関と間違えたため");
        });

        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.INTERESTED);
        assertThat(scene.mails(cast.administrator(0), "R-10")).hasSize(1);
        assertThat(scene.mails(cast.companyAdministrator(), "R-10-company")).hasSize(1);
        assertThat(scene.audited(project)).containsExactly("PROJECT_PUBLISHED", "STATUS_CORRECTED");
    }

    @Test
    void an_institution_that_declines_is_counted_among_the_stopped_with_its_reason() throws Exception {
        Scene.Cast cast = scene.cast("declined", 1);
        UUID project = scene.published(cast, "declined");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> {
            negotiation.openRoom(project, cast.institution(0));
            publishing.endRecruiting(project);
        });
        scene.run(cast.administrator(0), () -> interest.decline(project, "担当者の異動のため"));

        ground.act(cast.companyAdministrator());
        ResponseTally tally = company.read(project).tally();
        assertThat(List.of(tally.count(ResponseStatus.STOPPED), tally.addressed()))
                .containsExactly(1L, 1L);
        assertThat(company.responses(project).get(0).reasonText()).isEqualTo("担当者の異動のため");
        assertThat(company.read(project).closedOn()).as("nothing is left").isEqualTo(scene.today());
        assertThat(scene.mails(cast.companyAdministrator(), "R-8")).hasSize(1);
    }

    @Test
    void a_form_of_co_operation_that_is_not_in_the_list_is_refused() throws Exception {
        Scene.Cast cast = scene.cast("unknown-form", 0);
        ground.act(cast.companyAdministrator());
        assertThat(drafts.cooperationForms()).hasSize(9);
        assertThat(drafts.cooperationForms().get(0).name()).isEqualTo("共同研究(教育・研究機関と企業)");
        assertThatThrownBy(() -> drafts.create(withForms(Set.of("ADVICE", "NONSENSE"))))
                .hasMessage("rule.project.forms.unknown");
    }

    private ProjectText withForms(Set<String> forms) {
        var text = scene.text("形態");
        return new ProjectText(
                text.title(),
                text.recruitingFrom(),
                text.recruitingUntil(),
                null,
                null,
                text.body(),
                "",
                null,
                true,
                false,
                null,
                "",
                forms,
                null,
                null,
                List.of());
    }
}
