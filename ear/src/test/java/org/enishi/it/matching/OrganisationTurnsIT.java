package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.enishi.matching.DraftService;
import org.enishi.matching.data.InstitutionDetail;
import org.enishi.matching.data.ProjectRemark;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseRow;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.StopCause;
import org.enishi.organisation.OrganisationChange;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.data.OrganisationRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of projects when an organisation rests, is closed by the operator, or is gone for good. */
class OrganisationTurnsIT extends BetweenSides {

    @Inject
    private OrganisationChange change;

    @Inject
    private OrganisationRegister register;

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

    private OrganisationRef ref(UUID organisation) {
        return register.read(organisation).row().ref();
    }

    private void turn(Scene.Cast cast, UUID operator, UUID organisation, BiConsumer<OrganisationRef, String> how)
            throws Exception {
        scene.run(operator, () -> how.accept(ref(organisation), "運営の判断"));
    }

    @Test
    void the_projects_of_a_company_that_is_stopped_wait_until_it_is_open_again() throws Exception {
        waitAndGoOn("stopped-company", change::stop);
    }

    @Test
    void the_projects_of_a_company_that_rests_wait_until_it_is_open_again() throws Exception {
        waitAndGoOn("resting-company", change::pause);
    }

    private void waitAndGoOn(String name, BiConsumer<OrganisationRef, String> closing) throws Exception {
        Scene.Cast cast = scene.cast(name, 2);
        UUID operator = scene.operator(name);
        UUID recruiting = scene.published(cast, "recruiting");
        UUID negotiating = scene.published(cast, "negotiating");
        UUID halted = scene.published(cast, "halted");
        scene.run(cast.administrator(0), () -> interest.declareInterest(recruiting, ""));
        scene.run(cast.administrator(0), () -> interest.declareInterest(negotiating, ""));
        scene.run(cast.companyAdministrator(), () -> {
            publishing.endRecruiting(negotiating);
            publishing.suspend(halted, "社内の確認のため");
        });

        turn(cast, operator, cast.company(), closing);
        assertThat(scene.project(recruiting).state()).isEqualTo(ProjectState.SUSPENDED);
        assertThat(scene.project(negotiating).state()).isEqualTo(ProjectState.SUSPENDED);
        assertThat(scene.mails(cast.administrator(0), "C-6"))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.readableText().body()).doesNotContain(name + "-company", "運営の判断"));
        ground.act(cast.administrator(0));
        assertThat(institution.read(recruiting).remark()).as("nothing of why").isNull();
        assertThat(institution.read(recruiting).companyName()).isNull();

        turn(cast, operator, cast.company(), change::resume);
        assertThat(scene.project(recruiting).state()).isEqualTo(ProjectState.RECRUITING);
        assertThat(scene.project(negotiating).state()).isEqualTo(ProjectState.NEGOTIATING);
        assertThat(scene.project(halted).state())
                .as("the company suspended it itself")
                .isEqualTo(ProjectState.SUSPENDED);
    }

    @Test
    void with_a_company_that_is_gone_its_projects_go_and_no_answer_stays_open() throws Exception {
        Scene.Cast cast = scene.cast("gone-company", 2);
        UUID operator = scene.operator("gone-company");
        UUID answered = scene.published(cast, "answered");
        UUID unanswered = scene.published(cast, "unanswered");
        UUID draft = scene.as(cast.companyAdministrator(), () -> drafts.create(scene.text("draft")));
        scene.run(cast.administrator(0), () -> interest.declareInterest(answered, ""));
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(answered, cast.institution(0), true));

        turn(cast, operator, cast.company(), change::letGo);
        assertThat(scene.project(answered).state()).isEqualTo(ProjectState.WITHDRAWN);
        assertThat(scene.project(unanswered).state()).isEqualTo(ProjectState.DELETED);
        assertThat(scene.project(draft).state()).isEqualTo(ProjectState.DELETED);
        assertThat(scene.response(answered, cast.institution(0)).status()).isEqualTo(ResponseStatus.STOPPED);
        assertThat(scene.mails(cast.administrator(0), "C-11")).hasSize(1);
        assertThat(scene.mails(cast.administrator(1), "C-11")).isEmpty();
        ground.act(cast.administrator(0));
        assertThat(institution.read(answered))
                .as("said in the language of whoever reads it")
                .returns(ProjectRemark.COMPANY_LEFT, InstitutionDetail::remarkKind)
                .returns(null, InstitutionDetail::remark)
                .returns(StopCause.WITHDRAWN, InstitutionDetail::stopCause)
                .returns(null, InstitutionDetail::reasonText);
        assertThat(scene.auditedChanges(answered)).contains("cause: COMPANY_LEFT");
    }

    @Test
    void nobody_waits_for_an_institution_that_is_gone() throws Exception {
        Scene.Cast cast = scene.cast("gone-university", 2);
        UUID operator = scene.operator("gone-university");
        UUID project = scene.published(cast, "project");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> publishing.endRecruiting(project));

        turn(cast, operator, cast.institution(0), change::letGo);
        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.STOPPED);
        assertThat(scene.project(project).state()).as("nothing is left").isEqualTo(ProjectState.CLOSED);
        assertThat(scene.mails(cast.companyAdministrator(), "R-8")).hasSize(1);
        ground.act(cast.companyAdministrator());
        assertThat(scene.response(project, cast.institution(0)).row("", Set.of(), Set.of()))
                .returns(StopCause.INSTITUTION_LEFT, ResponseRow::stopCause)
                .returns(null, ResponseRow::reasonText);
    }
}
