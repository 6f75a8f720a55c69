package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.ApplicationReview;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.data.ApplicationDetail;
import org.enishi.organisation.data.ApplicationRef;
import org.enishi.organisation.data.ApplicationRow;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.DuplicateRow;
import org.enishi.organisation.data.Evidence;
import org.enishi.organisation.data.NewMember;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.organisation.data.Proof;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an application to an organisation, or not. ORG-04, ORG-05. */
class ApplicationReviewIT extends FromInside {

    private static final Proof SEEN = new Proof(Evidence.POSTMASTER, "6月1日 postmaster から返信を確認");

    @Inject
    private ApplicationReview review;

    @Inject
    private OrganisationRegister register;

    @Inject
    private MemberAdmission admission;

    @Inject
    private Applicants applicants;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Inject
    private MovableClock clock;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void mail_stays_where_it_can_be_read() {
        ground.holdMail();
        stage.enterAs(People.OPERATOR);
    }

    @AfterEach
    void everything_goes_on_again() {
        ground.letMailGo();
        clock.reset();
    }

    @Test
    void what_was_applied_for_is_there_when_it_is_approved_with_its_first_administrator_invited() {
        ApplicationRow row = applicants.confirmed("approved");
        assertThat(eventsTo("yamada@approved.example")).containsExactly("G-1");
        assertThat(eventsTo(People.OPERATOR)).contains("G-1-operator");

        ApplicationDetail detail = applicants.reviewed(row, SEEN);
        UUID organisation = review.approve(detail.ref());

        OrganisationDetail made = register.read(organisation);
        assertThat(made.row().name()).isEqualTo("approved");
        assertThat(made.row().kind()).isEqualTo(OrganisationKind.COMPANY);
        assertThat(made.line().domains()).containsExactly("approved.example");
        assertThat(made.domains()).singleElement().satisfies(domain -> {
            assertThat(domain.verified()).isTrue();
            assertThat(domain.evidence()).isEqualTo(Evidence.POSTMASTER);
            assertThat(domain.by()).isNotBlank();
        });
        UUID first = ground.idOf("yamada@approved.example");
        assertThat(ground.account(first).toActor().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(ground.account(first).mayAct()).as("invited, not in yet").isFalse();
        assertThat(eventsTo("yamada@approved.example")).containsExactly("G-1", "U-1", "G-2");
        assertThat(applicants.acts(row.id()))
                .containsExactly(
                        "APPLICATION_RECEIVED",
                        "APPLICATION_CONFIRMED",
                        "APPLICATION_TAKEN_UP",
                        "APPLICATION_CHECKED",
                        "APPLICATION_CHECKED",
                        "APPLICATION_APPROVED");
    }

    @Test
    void what_kind_was_approved_stays_also_for_whoever_writes_to_the_database() {
        UUID organisation = review.approve(
                applicants.reviewed(applicants.confirmed("kind-stays"), SEEN).ref());

        assertThatThrownBy(() -> applicants.makeInstitution(organisation)).isInstanceOf(Exception.class);
        assertThat(register.read(organisation).row().kind()).isEqualTo(OrganisationKind.COMPANY);
    }

    @Test
    void a_rejection_tells_its_reason_to_the_applicant_and_nothing_is_made() {
        ApplicationRow row = applicants.confirmed("rejected");
        review.takeUp(applicants.ref(row.id()));
        assertThatThrownBy(() -> review.reject(applicants.ref(row.id()), " ")).isInstanceOf(RuleViolated.class);

        review.reject(applicants.ref(row.id()), "対象地域外のため");

        assertThat(review.read(row.id()).row().state()).isEqualTo(ApplicationState.REJECTED);
        OutgoingMail told = ground.mailsTo("yamada@rejected.example").get(1);
        assertThat(told.event()).isEqualTo("G-3");
        assertThat(told.readableText().subject()).isEqualTo("Enishi お申し込みの審査結果のお知らせ");
        assertThat(told.readableText().body()).contains("理由：対象地域外のため");
        assertThatThrownBy(() -> review.approve(applicants.ref(row.id()))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> ground.idOf("yamada@rejected.example")).isInstanceOf(Exception.class);
    }

    @Test
    void nothing_is_approved_before_its_checks_are_recorded_and_nothing_before_the_mail_is_confirmed() {
        ApplicationRow applied = applicants.applied("unchecked");
        assertThatThrownBy(() -> review.takeUp(applicants.ref(applied.id()))).isInstanceOf(RuleViolated.class);
        applicants.confirm("unchecked");
        assertThatThrownBy(() -> review.approve(applicants.ref(applied.id()))).isInstanceOf(RuleViolated.class);
        review.takeUp(applicants.ref(applied.id()));

        assertThatThrownBy(() -> review.approve(applicants.ref(applied.id())))
                .isInstanceOfSatisfying(
                        RuleViolated.class, fault -> assertThat(fault.key()).isEqualTo("rule.application.checksDue"));
        assertThatThrownBy(() -> review.recordCheck(
                        applicants.ref(applied.id()), CheckItem.DOMAIN, new Proof(Evidence.DNS_TXT, "")))
                .isInstanceOf(RuleViolated.class);
        assertThat(review.read(applied.id()).due()).containsExactlyInAnyOrder(CheckItem.DOMAIN, CheckItem.CHAMBER);
    }

    @Test
    void of_two_operators_who_approve_at_once_one_does_and_the_other_is_told() throws Exception {
        UUID one = stage.enterAs(People.OPERATOR);
        ApplicationRef ref =
                applicants.reviewed(applicants.confirmed("at-once"), SEEN).ref();
        UUID other = ground.idOf(People.ENGLISH_OPERATOR);
        List<Future<String>> answers = new ArrayList<>();
        for (UUID operator : List.of(one, other)) {
            answers.add(executor.submit(() -> ground.as(operator, outcome(() -> review.approve(ref)))));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> answer : answers) {
            outcomes.add(answer.get());
        }

        assertThat(outcomes).containsExactlyInAnyOrder("done", StaleEdit.class.getSimpleName());
        assertThat(eventsTo("yamada@at-once.example")).containsOnlyOnce("U-1", "G-2");
    }

    @Test
    void whoever_saw_it_before_something_was_recorded_cannot_reject_what_he_did_not_see() {
        ApplicationRow row = applicants.confirmed("stale");
        review.takeUp(applicants.ref(row.id()));
        ApplicationRef seen = applicants.ref(row.id());
        review.recordCheck(seen, CheckItem.DOMAIN, SEEN);

        assertThatThrownBy(() -> review.reject(seen, "対象地域外のため")).isInstanceOf(StaleEdit.class);
        assertThat(review.read(row.id()).row().state()).isEqualTo(ApplicationState.REVIEW);
    }

    @Test
    void duplicates_are_told_to_the_operator_and_have_to_be_looked_into() {
        ground.organisation(OrganisationKind.COMPANY, "twice");
        ApplicationRow row = applicants.confirmed("twice");
        applicants.confirmed("twice", "sato@twice.example");

        ApplicationDetail detail = review.read(row.id());

        assertThat(detail.duplicates())
                .filteredOn(other -> other.name().equals("twice"))
                .extracting(DuplicateRow::applied)
                .contains(false, true);
        assertThat(detail.due()).contains(CheckItem.DUPLICATE);
    }

    @Test
    void an_address_that_somebody_signs_in_with_is_answered_alike_and_cannot_be_approved() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "known", "known-address.example");
        ground.active(company, Role.ADMINISTRATOR, "yamada");
        ApplicationRow row = applicants.confirmed("known-address");
        assertThat(eventsTo("yamada@known-address.example")).containsExactly("G-1");
        ApplicationDetail detail = applicants.reviewed(row, SEEN);

        assertThatThrownBy(() -> review.approve(detail.ref()))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        fault -> assertThat(fault.key()).isEqualTo("rule.application.addressTaken"));
    }

    @Test
    void from_a_free_address_an_organisation_is_let_in_but_can_add_nobody() throws Exception {
        ApplicationRow row = applicants.confirmed("free-mail", "free-mail-applicant@gmail.com");
        assertThat(row.isWithoutDomain()).isTrue();
        UUID organisation = review.approve(applicants.reviewed(row, SEEN).ref());
        assertThat(eventsTo("free-mail-applicant@gmail.com")).containsExactly("G-1", "U-1", "G-2-free");
        assertThat(register.read(organisation).free()).isTrue();

        assertThatThrownBy(() -> admission.addMemberTo(
                        organisation, new NewMember("鈴木 一郎", "すずき いちろう", "suzuki@gmail.com", Role.MEMBER)))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        fault -> assertThat(fault.key()).isEqualTo("rule.admission.freeOrganisation"));
    }

    private List<String> eventsTo(String address) {
        return ground.mailsTo(address).stream().map(OutgoingMail::event).toList();
    }

    private static Callable<String> outcome(Runnable work) {
        return () -> {
            try {
                work.run();
                return "done";
            } catch (RuntimeException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                return cause.getClass().getSimpleName();
            }
        };
    }
}
