package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.InstitutionDetail;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.Publication;
import org.enishi.matching.data.Reading;
import org.enishi.matching.data.ResponseRow;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a project from the draft to its end, through the services of both sides. R29. */
class ProjectStepsIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private CompanyProjectService company;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void a_draft_is_saved_published_and_read_as_it_was_written() throws Exception {
        Scene.Cast cast = scene.cast("draft", 2);
        ground.act(cast.companyAdministrator());
        UUID project = drafts.create(drafts.emptyForm());
        drafts.rewrite(project, scene.versionOf(project), scene.text("研修の実施"));
        long version = scene.versionOf(project);

        assertThatThrownBy(() -> publishing.publish(project, new Publication(version, false, true, true)))
                .hasMessage("rule.project.anonymity.unchecked");
        assertThatThrownBy(() -> publishing.publish(project, new Publication(version, true, false, true)))
                .hasMessage("rule.project.secrets.unconfirmed");
        assertThatThrownBy(() -> publishing.publish(project, new Publication(version - 1, true, true, true)))
                .isInstanceOf(StaleEdit.class);
        publishing.publish(project, new Publication(version, true, true, true));

        CompanyDetail own = company.read(project);
        assertThat(own.state()).isEqualTo(ProjectState.RECRUITING);
        assertThat(own.text()).isEqualTo(scene.text("研修の実施"));
        assertThat(own.tally().count(ResponseStatus.NONE)).isEqualTo(2);
        assertThat(own.people().values()).containsExactly("試験 company-admin");
        ground.act(cast.member(1));
        assertThat(institution.read(project).text()).isEqualTo(own.text());
        assertThat(scene.mails(cast.administrator(0), "C-2"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.readableText().subject()).isEqualTo("Enishi 新しい案件が発信されました"));
        assertThat(scene.mails(cast.member(0), "C-2")).isEmpty();
    }

    @Test
    void nobody_else_knows_of_a_project_of_a_company() throws Exception {
        Scene.Cast cast = scene.cast("not-yours", 1);
        Scene.Cast stranger = scene.cast("stranger", 1);
        UUID published = scene.published(cast, "published");
        UUID draft = scene.as(cast.companyAdministrator(), () -> drafts.create(scene.text("draft")));

        ground.act(stranger.companyAdministrator());
        for (UUID project : List.of(published, draft, UUID.randomUUID())) {
            Stream.<Runnable>of(
                            () -> company.read(project),
                            () -> company.responses(project),
                            () -> company.editions(project),
                            () -> publishing.delete(project),
                            () -> publishing.withdraw(project, "理由"),
                            () -> publishing.reissue(project),
                            () -> drafts.rewrite(project, 1, scene.text("taken over")),
                            () -> negotiation.startMeeting(project, cast.institution(0), true))
                    .forEach(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(NotFound.class));
        }
        ground.act(cast.member(0));
        assertThatThrownBy(() -> institution.read(draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> company.read(published)).isInstanceOf(NotPermitted.class);
        ground.act(stranger.administrator(0));
        assertThatThrownBy(() -> interest.declareInterest(published, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void no_step_is_skipped_and_none_taken_by_the_wrong_side() throws Exception {
        Scene.Cast cast = scene.cast("skip", 2);
        UUID project = scene.published(cast, "skip");
        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> negotiation.startMeeting(project, cast.institution(0), true))
                .as("the company does not even know of it")
                .isInstanceOf(NotFound.class);
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, "ぜひ"));
        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> negotiation.agree(project, cast.institution(0), true, ""))
                .hasMessage("rule.response.state");
        assertThatThrownBy(() -> interest.declareInterest(project, "")).isInstanceOf(NotPermitted.class);
        ground.act(cast.companyMember());
        assertThatThrownBy(() -> negotiation.startMeeting(project, cast.institution(0), true))
                .isInstanceOf(NotPermitted.class);
        ground.act(cast.member(1));
        assertThatThrownBy(() -> interest.declareInterest(project, "")).isInstanceOf(NotPermitted.class);
        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.INTERESTED);
    }

    @Test
    void the_name_of_the_company_is_read_by_the_one_institution_that_meets_it_and_by_no_other() throws Exception {
        Scene.Cast cast = scene.cast("disclosed", 2);
        UUID project = scene.published(cast, "disclosed");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.administrator(1), () -> interest.declareInterest(project, ""));
        assertThat(detail(cast.member(0), project).companyName()).isNull();

        scene.run(cast.companyAdministrator(), () -> negotiation.openRoom(project, cast.institution(0)));
        assertThat(detail(cast.member(0), project).companyName()).isNull();
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));

        assertThat(detail(cast.member(0), project).companyName()).isEqualTo("disclosed-company");
        assertThat(detail(cast.member(1), project).companyName()).isNull();
        assertThat(body(scene.mails(cast.administrator(0), "R-5"))).contains("企業名：disclosed-company");
        assertThat(scene.mails(cast.administrator(1), "R-5")).isEmpty();
    }

    @Test
    void a_name_that_is_disclosed_from_the_beginning_is_read_by_everybody() throws Exception {
        Scene.Cast cast = scene.cast("open-name", 1);
        UUID project =
                scene.published(cast, scene.text("open", scene.today().plusDays(9), DisclosureMoment.PUBLICATION));
        assertThat(detail(cast.member(0), project).companyName()).isEqualTo("open-name-company");
    }

    private InstitutionDetail detail(UUID account, UUID project) throws Exception {
        return scene.as(account, () -> institution.read(project));
    }

    private static String body(List<OutgoingMail> mails) {
        assertThat(mails).hasSize(1);
        return mails.get(0).readableText().body();
    }

    @Test
    void the_company_reads_who_answered_and_why_and_of_the_others_only_how_many() throws Exception {
        Scene.Cast cast = scene.cast("answers", 3);
        UUID project = scene.published(cast, "answers");
        scene.run(cast.administrator(0), () -> interest.declareNoInterest(project, "OTHER", "担当の教員が在外研究中です"));
        detail(cast.member(1), project);

        ground.act(cast.companyAdministrator());
        List<ResponseRow> rows = company.responses(project);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.institutionName()).isEqualTo("answers-u0");
            assertThat(row.reasonText()).isEqualTo("担当の教員が在外研究中です");
        });
        assertThat(company.read(project).readings())
                .containsEntry(Reading.READ, 1L)
                .containsEntry(Reading.UNREAD, 1L);
        assertThat(scene.notices(cast.companyAdministrator(), "R-2")).hasSize(1);
    }

    @Test
    void an_edit_makes_an_edition_of_which_those_are_told_who_know_the_project() throws Exception {
        Scene.Cast cast = scene.cast("edition", 2);
        UUID project = scene.published(cast, "before");
        detail(cast.member(0), project);
        scene.run(
                cast.companyAdministrator(),
                () -> publishing.revise(project, scene.versionOf(project), scene.text("after"), true));

        List<EditionDiff> diffs = scene.as(cast.member(0), () -> institution.editions(project));
        assertThat(diffs)
                .singleElement()
                .satisfies(diff -> assertThat(diff.changes())
                        .singleElement()
                        .satisfies(change -> assertThat(change.after()).isEqualTo("after")));
        assertThat(scene.notices(cast.administrator(0), "C-5")).hasSize(1);
        assertThat(scene.notices(cast.administrator(1), "C-5")).isEmpty();
    }

    @Test
    void a_project_is_deleted_while_nobody_answered_and_withdrawn_afterwards() throws Exception {
        Scene.Cast cast = scene.cast("gone", 1);
        UUID unanswered = scene.published(cast, "unanswered");
        UUID answered = scene.published(cast, "answered");
        scene.run(cast.administrator(0), () -> interest.declareInterest(answered, ""));
        ground.act(cast.companyAdministrator());

        assertThatThrownBy(() -> publishing.delete(answered)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> publishing.withdraw(unanswered, "理由")).isInstanceOf(RuleViolated.class);
        publishing.delete(unanswered);
        publishing.withdraw(answered, "方針の変更");

        assertThatThrownBy(() -> company.read(unanswered)).isInstanceOf(NotFound.class);
        assertThat(company.read(answered).result()).isEqualTo(ProjectResult.WITHDRAWN);
        assertThat(detail(cast.member(0), answered).remark()).isEqualTo("方針の変更");
        assertThat(scene.mails(cast.administrator(0), "C-11")).hasSize(1);
    }

    @Test
    void the_operator_of_a_region_reads_its_projects_and_withdraws_them_and_does_nothing_else() throws Exception {
        Scene.Cast cast = scene.cast("overseen", 1);
        UUID project = scene.published(cast, "overseen");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        UUID operator = scene.operator(cast.region());
        UUID stranger = scene.operator("another-region");

        ground.act(operator);
        assertThat(company.list(CompanyFilter.of(CompanyTab.RECRUITING), new PageRequest(0, 10))
                        .page()
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.companyName()).isEqualTo("overseen-company"));
        assertThat(company.read(project).actions())
                .containsExactlyInAnyOrder(ProjectAction.SUSPEND, ProjectAction.WITHDRAW);
        assertThatThrownBy(() -> publishing.endRecruiting(project)).isInstanceOf(NotPermitted.class);
        ground.act(stranger);
        assertThatThrownBy(() -> company.read(project)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publishing.withdraw(project, "濫用")).isInstanceOf(NotFound.class);
        ground.act(operator);
        publishing.withdraw(project, "利用規約に反するため");
        assertThat(scene.project(project).state()).isEqualTo(ProjectState.WITHDRAWN);
    }
}
