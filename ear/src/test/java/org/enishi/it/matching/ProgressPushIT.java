package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/**
 * That an institution stands elsewhere to a project is heard by its own people and by those of the company whose project it is, and by
 * nobody else; that the project is elsewhere is heard by whoever it addressed and still sees it. PRJ-24, PRJ-22, R22, A1, A18.
 */
class ProgressPushIT extends FromOutside {

    private static final Duration SILENCE = Duration.ofMillis(1500);
    private static final String ONLY_NOTICES = "\\{\"unread\":\\d+.*";

    @Test
    void colleagues_and_the_company_hear_that_it_has_changed_and_not_where_to_and_others_hear_nothing() {
        Fair fair = Fair.of("progress");
        String project = fair.project("進む案件");
        Line colleague = Line.of(Enishi.signedIn(fair.memberOf("first")));
        Line company = Line.of(Enishi.signedIn(fair.companyMember()));
        List<Line> others = List.of(
                Line.of(Enishi.signedIn(fair.memberOf("second"))),
                Line.of(Enishi.signedIn(fair.administratorOf("second"))),
                Line.of(Enishi.signedIn(People.COMPANY_ADMINISTRATOR)),
                Line.of(Enishi.signedIn(fair.operator())));

        InstitutionActs.interest(fair.administratorOf("first"), project, "設備があります");

        String hint = "{\"progress\":\"" + project + "\"}";
        assertThat(colleague.hearOf("progress")).isEqualTo(hint);
        assertThat(company.hearOf("progress")).isEqualTo(hint);
        others.forEach(other -> assertThat(other.hearAll(SILENCE)).allMatch(word -> word.matches(ONLY_NOTICES)));
        assertThat(others.get(0).hearAll(SILENCE)).isEmpty();
    }

    /** LIKE-13, BE-02: of these the company reads numbers, in their time, and hears nothing at the moment in which it happens. */
    @Test
    void a_company_hears_nothing_when_somebody_reads_considers_or_finds_interesting() {
        Fair fair = Fair.of("progress-quiet");
        String project = fair.project("静かな案件");
        Line company = Line.of(Enishi.signedIn(fair.companyAdministrator()));
        Visitor administrator = Enishi.signedIn(fair.administratorOf("first"));

        FormPage page = FormPage.open(administrator, "/academic/projects/" + project);
        assertThat(page.press("discuss").statusCode()).isEqualTo(200);
        Pressing.press(administrator, project, true);
        Pressing.press(administrator, project, false);

        assertThat(company.hearAll(SILENCE)).isEmpty();
    }

    /** T10: whom it addressed hears it, and reads where it is; whom it did not address hears nothing. */
    @Test
    void the_company_and_whoever_it_addressed_hear_that_a_project_is_where_it_was_not_before() {
        Fair fair = Fair.of("progress-state");
        String project = fair.project("締め切る案件");
        Line colleague = Line.of(Enishi.signedIn(fair.companyMember()));
        List<Line> addressed = List.of(
                Line.of(Enishi.signedIn(fair.memberOf("first"))),
                Line.of(Enishi.signedIn(fair.administratorOf("second"))));
        Line elsewhere = Line.of(Enishi.signedIn(People.INSTITUTION_ADMINISTRATOR));

        CompanyActs.endRecruiting(fair.companyAdministrator(), project);

        assertThat(colleague.hearOf("progress")).contains(project);
        String hint = "{\"progress\":\"" + project + "\"}";
        addressed.forEach(line -> assertThat(line.hearOf("progress")).isEqualTo(hint));
        assertThat(elsewhere.hearAll(SILENCE)).noneMatch(word -> word.contains(project));
    }

    /** 5.3: whom a halt hides the project from does not hear of the halt either. */
    @Test
    void a_halt_is_heard_by_those_who_have_answered_and_its_end_by_all() {
        Fair fair = Fair.of("progress-halt");
        String project = fair.project("止まる案件");
        InstitutionActs.interest(fair.administratorOf("first"), project, "");
        Line answered = Line.of(Enishi.signedIn(fair.memberOf("first")));
        Line silent = Line.of(Enishi.signedIn(fair.memberOf("second")));

        CompanyActs.suspend(fair.companyAdministrator(), project, "社内の確認のため");
        assertThat(answered.hearOf("progress")).contains(project);
        assertThat(silent.hearAll(SILENCE)).noneMatch(word -> word.contains("progress"));
        CompanyActs.resume(fair.companyAdministrator(), project);
        assertThat(silent.hearOf("progress")).contains(project);
    }
}
