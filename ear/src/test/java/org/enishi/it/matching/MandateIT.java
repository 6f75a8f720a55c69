package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.ClientDraftService;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.MandateService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.ClientDetail;
import org.enishi.matching.data.ClientRow;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.MandateRow;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.NewMandate;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.Publication;
import org.enishi.matching.data.ReviewerRow;
import org.enishi.organisation.OrganisationChange;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.StaleEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company appoints a supporter, which reads its projects and, where it is written down, writes drafts for it. ORG-02. */
class MandateIT extends FromInside {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private Looks looks;

    @Inject
    private Mandated mandated;

    @Inject
    private MandateService mandates;

    @Inject
    private ClientDraftService drafts;

    @Inject
    private OrganisationChange change;

    @Inject
    private OrganisationRegister register;

    @Inject
    private PublishingService publishing;

    @Inject
    private CompanyProjectService company;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void a_supporter_reads_the_projects_of_the_company_in_all_states_from_its_appointment_until_its_end()
            throws Exception {
        Scene.Cast cast = scene.cast("mandate-read", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "mandate-read-chamber");
        UUID draft = looks.draft(cast, "下書きの案件");
        UUID out = scene.published(cast, "募集中の案件");
        UUID reader = chamber.administrator();
        assertThat(mandated.titles(reader, CompanyTab.RECRUITING)).isEmpty();
        assertThatThrownBy(() -> mandated.read(reader, out)).isInstanceOf(NotFound.class);

        mandated.appoint(cast, chamber.id(), MandateScope.READ);
        assertThat(mandated.titles(reader, CompanyTab.RECRUITING)).containsExactly("募集中の案件");
        assertThat(mandated.titles(reader, CompanyTab.DRAFTS)).containsExactly("下書きの案件");
        assertThat(mandated.list(reader, CompanyTab.DRAFTS, cast.company())).hasSize(1);
        assertThat(mandated.list(reader, CompanyTab.DRAFTS, UUID.randomUUID())).isEmpty();
        ClientDetail seen = mandated.read(reader, out);
        assertThat(seen.companyName()).isEqualTo("mandate-read-company");
        assertThat(seen.text().body()).isEqualTo("何を、なぜ、どうしたいか");
        assertThat(seen.actions()).isEmpty();
        assertThat(mandated.read(reader, draft).state()).isEqualTo(ProjectState.DRAFT);
        assertThat(scene.audited(out)).contains("CLIENT_PROJECT_READ");

        scene.run(cast.companyAdministrator(), () -> mandates.end(chamber.id()));
        assertThat(mandated.titles(reader, CompanyTab.DRAFTS)).isEmpty();
        for (UUID project : List.of(draft, out)) {
            assertThatThrownBy(() -> mandated.read(reader, project)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> scene.run(cast.companyAdministrator(), () -> mandates.end(chamber.id())))
                .hasMessage("rule.mandate.over");
        assertThat(scene.notices(reader, "C-16-ended")).hasSize(1);
    }

    @Test
    void only_administrators_of_the_company_appoint_and_only_supporters_of_the_region() throws Exception {
        Scene.Cast cast = scene.cast("mandate-whom", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "mandate-whom-chamber");
        Looks.Chamber abroad = looks.chamber("mandate-whom-abroad", "mandate-whom-abroad-chamber");
        UUID operator = scene.operator(cast.region());
        assertThat(scene.as(cast.companyAdministrator(), mandates::supporters))
                .extracting(ReviewerRow::name)
                .containsExactly("mandate-whom-chamber");
        for (UUID nobody : new UUID[] {null, abroad.id(), cast.institution(0), cast.company(), UUID.randomUUID()}) {
            assertThatThrownBy(() -> mandated.appoint(
                            cast.companyAdministrator(), new NewMandate(nobody, MandateScope.READ, "", true)))
                    .hasMessage("rule.mandate.supporter");
        }
        for (UUID nobody : List.of(
                cast.companyMember(), chamber.administrator(), chamber.member(), cast.administrator(0), operator)) {
            assertThatThrownBy(
                            () -> mandated.appoint(nobody, new NewMandate(chamber.id(), MandateScope.READ, "", true)))
                    .isInstanceOf(NotPermitted.class);
        }
        mandated.appoint(cast, chamber.id(), MandateScope.READ);
        mandated.appoint(cast, chamber.id(), MandateScope.DRAFT);
        assertThat(scene.as(cast.companyAdministrator(), mandates::list))
                .singleElement()
                .satisfies(row -> assertThat(row.scope()).isEqualTo(MandateScope.DRAFT));
    }

    @Test
    void of_two_who_appoint_the_same_one_at_once_there_is_one_appointment() throws Exception {
        Scene.Cast cast = scene.cast("mandate-race", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "mandate-race-chamber");
        List<Future<Boolean>> both = Stream.of(1, 2, 3, 4)
                .map(each -> executor.submit(() -> isAppointed(cast, chamber.id())))
                .toList();
        long appointed = 0;
        for (Future<Boolean> one : both) {
            appointed += one.get() ? 1 : 0;
        }
        assertThat(appointed).isPositive();
        assertThat(scene.as(cast.companyAdministrator(), mandates::list)).hasSize(1);
    }

    /** Or told to look again. */
    private boolean isAppointed(Scene.Cast cast, UUID supporter) throws Exception {
        try {
            mandated.appoint(cast, supporter, MandateScope.READ);
            return true;
        } catch (StaleEdit second) {
            return false;
        }
    }

    @Test
    void nobody_else_reads_by_it_not_even_members_of_the_supporter() throws Exception {
        Scene.Cast cast = scene.cast("mandate-who", 1);
        Scene.Cast rival = scene.otherCompany(cast);
        Looks.Chamber chamber = looks.chamber(cast.region(), "mandate-who-chamber");
        Looks.Chamber other = looks.chamber(cast.region(), "mandate-who-other");
        UUID out = scene.published(cast, "誰が読むか");
        UUID foreign = scene.published(rival, "他社の案件");
        mandated.appoint(cast, chamber.id(), MandateScope.DRAFT);
        assertThatThrownBy(() -> mandated.read(other.administrator(), out)).isInstanceOf(NotFound.class);
        assertThat(mandated.titles(other.administrator(), CompanyTab.RECRUITING))
                .isEmpty();
        assertThatThrownBy(() -> mandated.read(chamber.administrator(), foreign))
                .isInstanceOf(NotFound.class);
        assertThat(mandated.titles(chamber.administrator(), CompanyTab.RECRUITING))
                .containsExactly("誰が読むか");
        for (UUID nobody : List.of(chamber.member(), cast.companyAdministrator(), cast.administrator(0))) {
            assertThatThrownBy(() -> mandated.read(nobody, out)).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> mandated.begun(chamber.administrator(), rival.company()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void by_a_written_appointment_it_drafts_and_asks_and_the_company_publishes() throws Exception {
        Scene.Cast cast = scene.cast("mandate-draft", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "mandate-draft-chamber");
        UUID helper = chamber.administrator();
        mandated.appoint(cast, chamber.id(), MandateScope.READ);
        assertThatThrownBy(() -> mandated.begun(helper, cast.company())).hasMessage("rule.mandate.notDrafting");
        mandated.appoint(cast, chamber.id(), MandateScope.DRAFT);
        UUID draft = mandated.begun(helper, cast.company());
        assertThatThrownBy(() -> scene.run(helper, () -> drafts.rewrite(draft, 99, scene.text("古い"))))
                .isInstanceOf(StaleEdit.class);
        mandated.write(helper, draft, scene.text("代行の案件"));
        assertThat(mandated.list(helper, CompanyTab.DRAFTS, null))
                .singleElement()
                .matches(ClientRow::own);
        assertThatThrownBy(() ->
                        scene.run(helper, () -> publishing.publish(draft, new Publication(1, true, true, true))))
                .isInstanceOf(NotPermitted.class);
        mandated.request(helper, draft);
        assertThatThrownBy(() -> mandated.write(helper, draft, scene.text("後から")))
                .hasMessage("rule.project.state");
        assertCompanyHearsAndStandsForIt(cast, draft);
        scene.run(cast.companyAdministrator(), () -> publishing.sendBack(draft, "予算を直してください"));
        assertThat(mandated.read(helper, draft).remark()).isEqualTo("予算を直してください");
        assertThat(scene.notices(helper, "C-1-back")).hasSize(1);
        mandated.request(helper, draft);
        scene.run(
                cast.companyAdministrator(),
                () -> publishing.publish(draft, new Publication(scene.versionOf(draft), true, true, true)));
        assertThat(mandated.read(helper, draft).actions()).isEmpty();
        assertThat(scene.audited(draft))
                .containsSubsequence(
                        "CLIENT_DRAFT_BEGUN", "CLIENT_DRAFT_WRITTEN", "CLIENT_DRAFT_REQUESTED", "PROJECT_PUBLISHED");
    }

    private void assertCompanyHearsAndStandsForIt(Scene.Cast cast, UUID draft) throws Exception {
        UUID administrator = cast.companyAdministrator();
        assertThat(scene.mails(administrator, "C-1")).hasSize(1);
        CompanyDetail told = scene.as(administrator, () -> company.read(draft));
        assertThat(told.helperName()).isEqualTo("mandate-draft-chamber");
        assertThat(told.people())
                .as("in charge is who has given the appointment")
                .containsOnlyKeys(administrator);
    }

    @Test
    void drafts_of_the_company_itself_it_reads_and_does_not_touch() throws Exception {
        Scene.Cast cast = scene.cast("mandate-own", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "mandate-own-chamber");
        mandated.appoint(cast, chamber.id(), MandateScope.DRAFT);
        UUID draft = looks.draft(cast, "自社の下書き");
        assertThat(mandated.read(chamber.administrator(), draft).actions())
                .doesNotContain(ProjectAction.SAVE, ProjectAction.REQUEST);
        assertThatThrownBy(() -> mandated.write(chamber.administrator(), draft, scene.text("書き換え")))
                .hasMessage("rule.mandate.ofCompany");
        assertThatThrownBy(() -> mandated.request(chamber.administrator(), draft))
                .hasMessage("rule.mandate.ofCompany");
    }

    @Test
    void it_lays_an_appointment_down_and_what_it_wrote_stays_with_the_company() throws Exception {
        Scene.Cast cast = scene.cast("mandate-down", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "mandate-down-chamber");
        UUID helper = chamber.administrator();
        mandated.appoint(cast, chamber.id(), MandateScope.DRAFT);
        assertThat(scene.mails(helper, "C-16")).hasSize(1);
        assertThat(scene.mails(chamber.member(), "C-16")).isEmpty();
        assertThat(scene.as(helper, drafts::clients))
                .extracting(MandateRow::otherName)
                .containsExactly("mandate-down-company");
        UUID draft = mandated.begun(helper, cast.company());
        mandated.write(helper, draft, scene.text("残る下書き"));
        scene.run(helper, () -> drafts.layDown(cast.company()));
        assertThat(scene.as(helper, drafts::clients)).isEmpty();
        assertThatThrownBy(() -> mandated.read(helper, draft)).isInstanceOf(NotFound.class);
        assertThat(scene.as(
                        cast.companyAdministrator(),
                        () -> company.read(draft).text().title()))
                .isEqualTo("残る下書き");
        assertThat(scene.mails(cast.companyAdministrator(), "C-16-laidDown")).hasSize(1);
        assertThatThrownBy(() -> scene.run(helper, () -> drafts.layDown(cast.company())))
                .hasMessage("rule.mandate.over");
    }

    @Test
    void it_ends_with_either_organisation() throws Exception {
        Scene.Cast cast = scene.cast("mandate-gone", 1);
        Looks.Chamber chamber = looks.chamber(cast.region(), "mandate-gone-chamber");
        UUID out = scene.published(cast, "退会する");
        mandated.appoint(cast, chamber.id(), MandateScope.READ);
        UUID operator = scene.operator(cast.region());
        letGo(operator, chamber.id());
        assertThat(scene.as(cast.companyAdministrator(), mandates::list)).isEmpty();
        Looks.Chamber second = looks.chamber(cast.region(), "mandate-gone-second");
        mandated.appoint(cast, second.id(), MandateScope.READ);
        letGo(operator, cast.company());
        assertThatThrownBy(() -> mandated.read(second.administrator(), out)).isInstanceOf(NotFound.class);
    }

    private void letGo(UUID operator, UUID organisation) throws Exception {
        OrganisationDetail found = scene.as(operator, () -> register.read(organisation));
        scene.run(operator, () -> change.letGo(found.row().ref(), "退会"));
    }
}
