package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.StopCause;
import org.enishi.shared.notice.model.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a project ends when an institution agrees. */
class AgreementIT extends BetweenSides {

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void an_agreement_ends_the_project_and_every_other_negotiation_without_a_name() throws Exception {
        Scene.Cast cast = scene.cast("agreed", 3);
        UUID project = scene.published(cast, "agreed");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.administrator(u), () -> interest.declareInterest(project, ""));
            scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(u), true));
        }
        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> negotiation.agree(project, cast.institution(0), true, " "))
                .as("the others are owed a reason")
                .hasMessage("rule.reason.missing");
        scene.run(
                cast.companyAdministrator(),
                () -> negotiation.agree(project, cast.institution(0), true, "ありがとうございました。"));

        CompanyDetail own = scene.as(cast.companyAdministrator(), () -> company.read(project));
        assertThat(own.state()).isEqualTo(ProjectState.CLOSED);
        assertThat(own.result()).isEqualTo(ProjectResult.AGREED);
        assertThat(own.closedOn()).isEqualTo(scene.today());
        assertThat(own.tally().counts())
                .containsEntry(ResponseStatus.AGREED, 1L)
                .containsEntry(ResponseStatus.STOPPED, 1L)
                .containsEntry(ResponseStatus.NONE, 1L);
        assertThat(scene.mails(cast.administrator(0), "C-9")).hasSize(1);
        assertThat(body(scene.mails(cast.administrator(1), "C-10"))).doesNotContain("agreed-u0", "agreed-company");
        assertThat(scene.mails(cast.administrator(2), "C-10")).isEmpty();
        ground.act(cast.administrator(1));
        assertThat(institution.read(project).reasonText()).isEqualTo("ありがとうございました。");
        assertThat(institution.read(project).stopCause()).isEqualTo(StopCause.OTHER_AGREED);
    }

    @Test
    void with_others_still_negotiating_an_agreement_leaves_the_project_open() throws Exception {
        Scene.Cast cast = scene.cast("go-on", 2);
        UUID project = scene.published(cast, "go on");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.administrator(u), () -> interest.declareInterest(project, ""));
        }
        scene.run(cast.companyAdministrator(), () -> {
            negotiation.startMeeting(project, cast.institution(0), true);
            publishing.endRecruiting(project);
            negotiation.agree(project, cast.institution(0), false, null);
        });
        assertThat(scene.project(project).state()).isEqualTo(ProjectState.NEGOTIATING);

        scene.run(cast.companyAdministrator(), () -> negotiation.stop(project, cast.institution(1), "条件が合わないため"));
        assertThat(scene.project(project).state()).isEqualTo(ProjectState.CLOSED);
        assertThat(scene.project(project).life().result()).isEqualTo(ProjectResult.AGREED);
    }

    private static String body(List<OutgoingMail> mails) {
        assertThat(mails).hasSize(1);
        return mails.get(0).readableText().body();
    }

    @Test
    void what_has_ended_a_project_is_no_slip_any_more() throws Exception {
        Scene.Cast cast = scene.cast("agreed-slip", 1);
        UUID project = scene.published(cast, "agreed slip");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        ground.act(cast.companyAdministrator());
        negotiation.startMeeting(project, cast.institution(0), true);
        negotiation.agree(project, cast.institution(0), true, null);

        assertThatThrownBy(() -> negotiation.correct(project, cast.institution(0), "誤操作"))
                .hasMessage("rule.response.projectOver");
        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.AGREED);
        assertThat(scene.project(project).state()).isEqualTo(ProjectState.CLOSED);
    }
}
