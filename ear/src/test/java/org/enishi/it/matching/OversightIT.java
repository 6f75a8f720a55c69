package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NoteService;
import org.enishi.matching.OpinionAnswerService;
import org.enishi.matching.OpinionService;
import org.enishi.matching.OversightService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.CuriosityCount;
import org.enishi.matching.data.OpinionDraft;
import org.enishi.matching.data.OpinionKind;
import org.enishi.matching.data.OverseenProject;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.Reading;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator reads of a region's projects, and what he does against abuse: column OP of 5.3, T9 and T15. */
class OversightIT extends FromInside {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private OversightService oversight;

    @Inject
    private PublishingService publishing;

    @Inject
    private InterestService interest;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private OpinionService opinions;

    @Inject
    private OpinionAnswerService answers;

    @Inject
    private NoteService notes;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void he_reads_names_and_numbers_and_no_word_that_was_said_in_confidence() throws Exception {
        Scene.Cast cast = scene.cast("oversight-read", 3);
        UUID project = scene.published(cast, "oversight read");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, "内々の言葉"));
        scene.run(cast.administrator(1), () -> interest.declareNoInterest(project, "BUDGET", "内々の理由"));
        scene.run(cast.member(2), () -> institution.read(project));
        scene.run(cast.member(2), () -> notes.writeMemo(project, null, null, "学内のメモ"));
        scene.run(
                cast.member(2),
                () -> opinions.deliver(project, new OpinionDraft(OpinionKind.PROPOSAL, "届けた意見", true, true, true)));
        scene.run(cast.companyAdministrator(), () -> notes.writeMemo(project, null, null, "社内のメモ"));

        ground.act(scene.operator(cast.region()));
        OverseenProject seen = oversight.read(project);
        assertThat(seen.companyName()).isEqualTo("oversight-read-company");
        assertThat(seen.responses())
                .extracting(row -> row.institutionName() + " " + row.status())
                .containsExactly("oversight-read-u0 INTERESTED", "oversight-read-u1 NOT_INTERESTED");
        assertThat(seen.reasons()).containsOnlyKeys("BUDGET").containsValue(1L);
        assertThat(seen.detail().tally().count(ResponseStatus.NONE)).isEqualTo(1);
        assertThat(seen.detail().readings()).containsEntry(Reading.READ, 1L);
        assertThat(seen.responses())
                .allSatisfy(row -> assertThat(row.reason()).isNull())
                .allSatisfy(row -> assertThat(row.actions()).isEmpty());
        assertThat(seen.toString()).doesNotContain("内々", "メモ", "意見", "試験 member2");
        assertThatThrownBy(() -> answers.list(project)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.memos(project)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void he_learns_how_many_of_an_institution_and_never_who_and_that_he_did_is_written_down() throws Exception {
        Scene.Cast cast = scene.cast("oversight-count", 2);
        UUID project = scene.published(cast, "oversight count");
        scene.run(cast.member(0), () -> curiosity.send(project));
        scene.run(cast.administrator(0), () -> curiosity.send(project));
        scene.run(cast.member(1), () -> curiosity.send(project));

        ground.act(scene.operator(cast.region()));
        oversight.read(project);
        assertThat(oversight.curiosities(project))
                .containsExactly(
                        new CuriosityCount("oversight-count-u0", 2), new CuriosityCount("oversight-count-u1", 1));
        assertThat(scene.audited(project))
                .containsExactly("PROJECT_PUBLISHED", "PROJECT_OVERSEEN", "CURIOSITY_COUNTS_READ");
    }

    @Test
    void the_operator_of_another_region_finds_nothing_and_nobody_else_may_ask() throws Exception {
        Scene.Cast cast = scene.cast("oversight-foreign", 1);
        UUID project = scene.published(cast, "oversight foreign");
        ground.act(scene.operator("oversight-elsewhere"));
        assertThatThrownBy(() -> oversight.read(project)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> oversight.curiosities(project)).isInstanceOf(NotFound.class);
        for (UUID other : List.of(cast.companyAdministrator(), cast.administrator(0))) {
            ground.act(other);
            assertThatThrownBy(() -> oversight.curiosities(project)).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void what_he_halts_is_told_with_its_reason_to_the_company_and_written_down() throws Exception {
        Scene.Cast cast = scene.cast("oversight-halt", 2);
        UUID project = scene.published(cast, "oversight halt");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        UUID operator = scene.operator(cast.region());

        ground.act(operator);
        assertThatThrownBy(() -> publishing.suspend(project, " "))
                .as("without a reason")
                .isInstanceOf(RuleViolated.class);
        publishing.suspend(project, "連絡先が書かれているため");
        assertThat(scene.project(project).state()).isEqualTo(ProjectState.SUSPENDED);
        assertThat(scene.mails(cast.companyAdministrator(), "C-6-operator"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.readableText().body()).contains("連絡先が書かれているため"));
        assertThat(scene.mails(cast.administrator(0), "C-6")).hasSize(1);
        assertThat(scene.mails(cast.administrator(1), "C-6"))
                .as("has not answered")
                .isEmpty();

        publishing.resume(project);
        assertThat(scene.mails(cast.companyAdministrator(), "C-6-resumed-operator"))
                .hasSize(1);
        publishing.withdraw(project, "利用規約に反するため");
        assertThat(scene.mails(cast.companyAdministrator(), "C-11-operator"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.readableText().body()).contains("利用規約に反するため"));
        assertThat(scene.mails(cast.administrator(0), "C-11")).hasSize(1);
        assertThat(reasonsIn(project)).containsExactly("連絡先が書かれているため", "利用規約に反するため");
    }

    @Test
    void a_company_is_not_told_of_what_it_halts_itself() throws Exception {
        Scene.Cast cast = scene.cast("oversight-own", 1);
        UUID project = scene.published(cast, "oversight own");
        scene.run(cast.companyAdministrator(), () -> publishing.suspend(project, "社内の都合"));
        assertThat(scene.mails(cast.companyAdministrator(), "C-6-operator")).isEmpty();
    }

    private List<String> reasonsIn(UUID project) {
        return entities.createQuery(
                        "select e.after from AuditEntry e where e.targetId = :project and e.item = 'reason' order by"
                                + " e.at",
                        String.class)
                .setParameter("project", project)
                .getResultList();
    }
}
