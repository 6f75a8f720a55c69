package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CooperationFormService;
import org.enishi.matching.DraftService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.ProjectText;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's list of 協力募集の形態: nine at first, more later, and what a project names keeps its name. PRJ-10. */
class CooperationFormsIT extends FromInside {

    private static final List<String> NINE = List.of(
            "共同研究(教育・研究機関と企業)",
            "委託研究(教育・研究機関に委託)",
            "学部生・院生の研究テーマで実施",
            "インターンシップ・課題解決型学習で実施",
            "社会人向け(社員向け)教育",
            "性能評価・試験・測定・分析",
            "調査を企画・実施し、結果を分析",
            "アドバイス",
            "その他(イベント講師・社外委員募集 など)");

    @Inject
    private CooperationFormService forms;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Inject
    private UserTransaction transaction;

    private Scene.Cast cast;
    private UUID project;

    @BeforeEach
    void nothing_of_this_is_kept() throws Exception {
        cast = scene.cast("forms-" + UUID.randomUUID().toString().substring(0, 8), 1);
        project = scene.published(cast, "forms");
        transaction.begin();
        stage.enterAs(People.OPERATOR);
    }

    @AfterEach
    void other_tests_find_the_list_as_it_was() throws Exception {
        transaction.rollback();
    }

    @Test
    void the_nine_stand_word_for_word_in_their_order() {
        assertThat(forms.list()).extracting(EntryRow::name).isEqualTo(NINE);
        assertThat(forms.list()).allSatisfy(form -> assertThat(form.offered()).isTrue());
    }

    @Test
    void one_is_added_at_the_end_renamed_and_raised() {
        forms.add(new EntryRow("FIELD_TRIAL", "実証実験", "Field trial", false));
        assertThat(codes()).endsWith("OTHER", "FIELD_TRIAL").hasSize(10);
        forms.rename(new EntryRow("FIELD_TRIAL", "実証実験・社会実験", "Field trial", false));
        forms.raise("FIELD_TRIAL");
        assertThat(codes()).endsWith("FIELD_TRIAL", "OTHER");
        assertThat(forms.list()).extracting(EntryRow::name).contains("実証実験・社会実験");
    }

    @Test
    void what_a_published_project_names_is_not_renamed() {
        assertRefused("rule.form.used", () -> forms.rename(new EntryRow("ADVICE", "助言", "Advice", false)));
    }

    @Test
    void what_is_offered_no_more_stays_where_it_was_chosen() {
        forms.offer("ADVICE", false);
        assertThat(forms.list().stream().filter(form -> !form.offered()))
                .extracting(EntryRow::name)
                .containsExactly("アドバイス");

        ground.act(cast.companyAdministrator());
        publishing.revise(project, scene.versionOf(project), with(scene.text("asks for it still"), "SURVEY"), true);
        assertThat(scene.project(project).text().forms()).contains("ADVICE", "SURVEY");
    }

    @Test
    void what_is_offered_no_more_can_not_be_chosen_anew() {
        forms.offer("ADVICE", false);
        ground.act(cast.companyAdministrator());
        assertRefused("rule.project.forms.unknown", () -> drafts.create(scene.text("new")));
    }

    @Test
    void what_is_offered_again_can_be_chosen_again() {
        forms.offer("ADVICE", false);
        forms.offer("ADVICE", true);
        ground.act(cast.companyAdministrator());
        assertThat(drafts.create(scene.text("new"))).isNotNull();
    }

    @Test
    void a_code_that_a_project_could_not_write_down_is_refused() {
        assertRefused("rule.entry.code", () -> forms.add(new EntryRow("実証", "実証実験", "Trial", false)));
    }

    @Test
    void a_code_that_is_there_is_refused() {
        assertRefused("rule.entry.there", () -> forms.add(new EntryRow("ADVICE", "助言", "Advice", false)));
    }

    @Test
    void a_form_without_a_name_is_refused() {
        assertRefused("rule.entry.name", () -> forms.add(new EntryRow("TRIAL", " ", "Trial", false)));
    }

    @Test
    void the_last_one_that_is_offered_stays() {
        List<String> all = codes();
        all.subList(1, all.size()).forEach(code -> forms.offer(code, false));
        assertRefused("rule.form.last", () -> forms.offer(all.get(0), false));
    }

    @Test
    void there_are_never_more_than_a_project_has_room_for() {
        for (int i = codes().size(); i < 20; i++) {
            forms.add(new EntryRow("MORE_" + i, "形態" + i, "Form " + i, false));
        }
        assertRefused("rule.form.full", () -> forms.add(new EntryRow("TOO_MANY", "形態", "Form", false)));
    }

    @Test
    void what_is_not_there_is_not_switched_off() {
        assertThatThrownBy(() -> forms.offer("NO_SUCH", false)).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(String rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RuleViolated.class).hasMessageContaining(rule);
    }

    private static ProjectText with(ProjectText text, String form) {
        Set<String> forms = new TreeSet<>(text.forms());
        forms.add(form);
        return new ProjectText(
                text.title(),
                text.recruitingFrom(),
                text.recruitingUntil(),
                text.plannedFrom(),
                text.plannedUntil(),
                text.body(),
                text.notes(),
                text.budget(),
                text.budgetNegotiable(),
                text.budgetProvisional(),
                text.people(),
                text.peopleNote(),
                forms,
                text.disclosure(),
                text.answerBy(),
                text.files());
    }

    private List<String> codes() {
        return forms.list().stream().map(EntryRow::code).toList();
    }
}
