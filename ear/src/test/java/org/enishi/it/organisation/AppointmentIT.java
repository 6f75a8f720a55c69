package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.AppointmentService;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.ObjectionService;
import org.enishi.organisation.data.AppointmentRow;
import org.enishi.organisation.data.AppointmentState;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.NewAppointment;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator names an administrator where there is none, in sight of everybody there. USR-28. */
class AppointmentIT extends FromInside {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private AppointmentService appointments;

    @Inject
    private ObjectionService objections;

    @Inject
    private MemberAudit audit;

    @Inject
    private Applicants applicants;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Inject
    private MovableClock clock;

    @BeforeEach
    void mail_stays_where_it_can_be_read() {
        ground.holdMail();
    }

    @AfterEach
    void everything_goes_on_again() {
        ground.letMailGo();
        clock.reset();
    }

    @Test
    void without_an_objection_the_person_is_administrator_after_two_days() {
        UUID company = left("appointed");
        UUID person = ground.active(company, Role.MEMBER, "person");
        ground.active(company, Role.MEMBER, "other");
        UUID invited = ground.invited(company, Role.MEMBER, "invited");
        stage.enterAs(People.OPERATOR);
        assertThat(appointments.candidates(company))
                .extracting(MemberRow::accountId)
                .contains(person)
                .doesNotContain(invited);

        announce(company, person);

        for (String reader : List.of("old", "person", "other")) {
            assertThat(eventsTo(reader + "@appointed.example")).as(reader).containsExactly("G-6");
        }
        assertThat(eventsTo("invited@appointed.example")).isEmpty();
        clock.move(Duration.ofHours(47));
        assertThat(ground.account(person).toActor().role()).isEqualTo(Role.MEMBER);
        clock.move(Duration.ofHours(1));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> ground.account(person).toActor().role(), Role.ADMINISTRATOR::equals);
        assertThat(state(company)).isEqualTo(AppointmentState.DONE);
        assertThat(eventsTo("other@appointed.example")).containsExactly("G-6", "G-6-done");
        ground.act(person);
        assertThat(audit.ofOwnOrganisation(new PageRequest(0, 50)).rows())
                .extracting(AuditRow::act)
                .extracting(Enum::name)
                .contains("APPOINTMENT_ANNOUNCED", "APPOINTMENT_DONE");
    }

    @Test
    void one_objection_halts_it_and_the_operator_is_told_why() {
        UUID company = left("objected");
        UUID person = ground.active(company, Role.MEMBER, "person");
        stage.enterAs(People.OPERATOR);
        announce(company, person);
        String token = tokenOf("old@objected.example");
        String second = tokenOf("person@objected.example");
        assertThat(objections.find("guessed")).isEmpty();
        assertThat(objections.find(token)).hasValueSatisfying(asked -> {
            assertThat(asked.organisationName()).isEqualTo("objected");
            assertThat(asked.personName()).isEqualTo("試験 person");
        });
        assertThatThrownBy(() -> objections.object(token, " ")).isInstanceOf(RuleViolated.class);
        assertThat(objections.find(token)).as("not used up by an empty reason").isPresent();

        objections.object(token, "在職しています");

        assertThatThrownBy(() -> objections.object(token, "もう一度")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> objections.object(second, "私も")).isInstanceOf(RuleViolated.class);
        assertThat(rows(company)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(AppointmentState.OBJECTED);
            assertThat(row.objector()).isEqualTo("試験 old");
            assertThat(row.objection()).isEqualTo("在職しています");
        });
        assertThat(ground.mailsTo(People.OPERATOR))
                .filteredOn(mail -> mail.event().equals("G-6-objected"))
                .anySatisfy(mail -> assertThat(mail.readableText().body()).contains("在職しています"));
        clock.move(Duration.ofHours(49));
        stage.enterAs(People.OPERATOR);
        assertThat(state(company)).isEqualTo(AppointmentState.OBJECTED);
        assertThat(ground.account(person).toActor().role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void where_an_administrator_comes_in_it_is_refused_unless_the_exception_is_claimed() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "attended");
        UUID administrator = ground.active(company, Role.ADMINISTRATOR, "old");
        UUID person = ground.active(company, Role.MEMBER, "person");
        stage.enterAs(People.OPERATOR);
        assertThat(appointments.isAttended(company)).isTrue();

        assertThatThrownBy(() -> announce(company, person))
                .isInstanceOfSatisfying(
                        RuleViolated.class, fault -> assertThat(fault.key()).isEqualTo("rule.appointment.attended"));
        assertThatThrownBy(() -> appointments.announce(new NewAppointment(company, administrator, "病気療養", "文書7", true)))
                .isInstanceOf(RuleViolated.class);
        appointments.announce(new NewAppointment(company, person, "病気療養", "文書7", true));
        assertThatThrownBy(() -> appointments.announce(new NewAppointment(company, person, "病気療養", "文書8", true)))
                .as("one at a time")
                .isInstanceOf(RuleViolated.class);
        appointments.withdraw(rows(company).get(0).id());
        assertThat(state(company)).isEqualTo(AppointmentState.WITHDRAWN);
    }

    @Test
    void a_person_who_is_gone_when_the_time_comes_becomes_nothing() {
        UUID company = left("gone-since");
        UUID person = ground.active(company, Role.MEMBER, "person");
        stage.enterAs(People.OPERATOR);
        announce(company, person);
        ground.delete(person);

        clock.move(Duration.ofHours(48));
        stage.enterAs(People.OPERATOR);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> applicants.appointmentIn(company), AppointmentState.VOID::equals);
    }

    @Test
    void nobody_else_appoints_and_nobody_from_another_organisation_is_appointed() {
        UUID company = left("only-own");
        UUID stranger =
                ground.active(ground.organisation(OrganisationKind.COMPANY, "only-others"), Role.MEMBER, "stranger");
        stage.enterAs(People.OPERATOR);
        assertThatThrownBy(() -> announce(company, stranger)).isInstanceOf(NotFound.class);
        ground.act(ground.active(company, Role.ADMINISTRATOR, "another"));
        assertThatThrownBy(() -> announce(company, stranger)).isInstanceOf(NotPermitted.class);
    }

    /** Its only administrator was last here longer ago than anybody remembers. */
    private UUID left(String name) {
        UUID company = ground.organisation(OrganisationKind.COMPANY, name);
        UUID old = ground.active(company, Role.ADMINISTRATOR, "old");
        ground.lastSeen(old, Duration.ofDays(200));
        return company;
    }

    private void announce(UUID company, UUID person) {
        appointments.announce(new NewAppointment(company, person, "管理者の退職", "依頼書 第12号", false));
    }

    private List<AppointmentRow> rows(UUID company) {
        return appointments.list(company);
    }

    private AppointmentState state(UUID company) {
        stage.enterAs(People.OPERATOR);
        return rows(company).get(0).state();
    }

    private String tokenOf(String address) {
        return ground.tokenIn(ground.mailsTo(address).get(0));
    }

    private List<String> eventsTo(String address) {
        return ground.mailsTo(address).stream().map(OutgoingMail::event).toList();
    }
}
