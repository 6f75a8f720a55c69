package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NoInterestReasonService;
import org.enishi.matching.data.EntryRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's list of 関心なし理由: seven at first, more later, and what an institution has answered keeps its name. R2, BE-13. */
class NoInterestReasonsIT extends FromInside {

    private static final List<String> SEVEN = List.of("分野外", "時期が合わない", "予算規模", "人員体制", "内容が不明", "利益相反", "その他");

    @Inject
    private NoInterestReasonService reasons;

    @Inject
    private InterestService interest;

    @Inject
    private CompanyProjectService company;

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
        cast = scene.cast("why-" + UUID.randomUUID().toString().substring(0, 8), 2);
        project = scene.published(cast, "why");
        transaction.begin();
        stage.enterAs(People.OPERATOR);
    }

    @AfterEach
    void other_tests_find_the_list_as_it_was() throws Exception {
        transaction.rollback();
    }

    @Test
    void the_seven_stand_word_for_word_in_their_order() {
        assertThat(reasons.list()).extracting(EntryRow::name).isEqualTo(SEVEN);
        assertThat(reasons.list())
                .allSatisfy(reason -> assertThat(reason.offered()).isTrue());
    }

    @Test
    void one_is_added_at_the_end_renamed_raised_and_given() {
        reasons.add(new EntryRow("EQUIPMENT", "設備がない", "No equipment", false));
        assertThat(codes()).endsWith("OTHER", "EQUIPMENT").hasSize(8);
        reasons.rename(new EntryRow("EQUIPMENT", "必要な設備がない", "No equipment for it", false));
        reasons.raise("EQUIPMENT");
        assertThat(codes()).endsWith("EQUIPMENT", "OTHER");

        ground.act(cast.administrator(0));
        interest.declareNoInterest(project, "EQUIPMENT", "");
        ground.act(cast.companyAdministrator());
        assertThat(company.responses(project))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("EQUIPMENT"));
    }

    @Test
    void what_an_institution_has_answered_is_not_renamed() {
        ground.act(cast.administrator(0));
        interest.declareNoInterest(project, "CONFLICT", "");
        stage.enterAs(People.OPERATOR);
        assertRefused(
                "rule.noInterest.used", () -> reasons.rename(new EntryRow("CONFLICT", "都合", "Convenience", false)));
    }

    @Test
    void what_is_offered_no_more_stays_where_it_was_given_and_can_not_be_given_anew() {
        ground.act(cast.administrator(0));
        interest.declareNoInterest(project, "CONFLICT", "");
        stage.enterAs(People.OPERATOR);
        reasons.offer("CONFLICT", false);
        assertThat(reasons.list().stream().filter(reason -> !reason.offered()))
                .extracting(EntryRow::name)
                .containsExactly("利益相反");

        ground.act(cast.companyAdministrator());
        assertThat(company.responses(project))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("CONFLICT"));
        ground.act(cast.administrator(1));
        assertRefused("rule.noInterest.unknown", () -> interest.declareNoInterest(project, "CONFLICT", ""));
    }

    @Test
    void what_is_offered_again_can_be_given_again() {
        reasons.offer("STAFF", false);
        reasons.offer("STAFF", true);
        ground.act(cast.administrator(0));
        interest.declareNoInterest(project, "STAFF", "");
        ground.act(cast.companyAdministrator());
        assertThat(company.responses(project)).hasSize(1);
    }

    @Test
    void a_reason_that_is_on_no_list_is_refused() {
        ground.act(cast.administrator(0));
        assertRefused("rule.noInterest.unknown", () -> interest.declareNoInterest(project, "NO_SUCH", ""));
    }

    @Test
    void so_is_none() {
        ground.act(cast.administrator(0));
        assertRefused("rule.reason.missing", () -> interest.declareNoInterest(project, null, ""));
    }

    @Test
    void a_code_that_nobody_can_type_is_refused() {
        assertRefused("rule.entry.code", () -> reasons.add(new EntryRow("設備", "設備", "Equipment", false)));
    }

    @Test
    void a_code_that_is_there_is_refused() {
        assertRefused("rule.entry.there", () -> reasons.add(new EntryRow("FIELD", "分野", "Field", false)));
    }

    @Test
    void a_reason_without_a_name_is_refused() {
        assertRefused("rule.entry.name", () -> reasons.add(new EntryRow("EQUIPMENT", " ", "Equipment", false)));
    }

    @Test
    void what_is_not_there_is_not_switched_off() {
        assertThatThrownBy(() -> reasons.offer("NO_SUCH", false)).isInstanceOf(NotFound.class);
    }

    @Test
    void there_are_never_more_than_somebody_reads_through() {
        for (int i = codes().size(); i < 20; i++) {
            reasons.add(new EntryRow("MORE_" + i, "理由" + i, "Reason " + i, false));
        }
        assertRefused("rule.noInterest.full", () -> reasons.add(new EntryRow("TOO_MANY", "理由", "Reason", false)));
    }

    @Test
    void the_last_one_that_is_offered_stays() {
        List<String> all = codes();
        all.subList(1, all.size()).forEach(code -> reasons.offer(code, false));
        assertRefused("rule.noInterest.last", () -> reasons.offer(all.get(0), false));
    }

    private static void assertRefused(String rule, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RuleViolated.class).hasMessageContaining(rule);
    }

    private List<String> codes() {
        return reasons.list().stream().map(EntryRow::code).toList();
    }
}
