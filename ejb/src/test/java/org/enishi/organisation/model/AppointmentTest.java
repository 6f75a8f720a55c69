package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.NewAppointment;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofHours(48));

    @Test
    void it_takes_effect_after_two_days_and_not_before() {
        Appointment appointment = announced();
        assertThatThrownBy(() -> appointment.takeEffect(DUE.minusMillis(1))).isInstanceOf(RuleViolated.class);
        appointment.takeEffect(DUE);
        assertThat(appointment.isOpen()).isFalse();
    }

    @Test
    void one_objection_in_time_halts_it_for_good() {
        Appointment appointment = announced();
        assertThatThrownBy(() -> appointment.object("一般 花子", "", NOW)).isInstanceOf(RuleViolated.class);
        appointment.object("一般 花子", "在職しています", DUE.minusMillis(1));
        assertThatThrownBy(() -> appointment.takeEffect(DUE)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> appointment.object("一般 次郎", "私も", NOW)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void an_objection_comes_too_late_when_the_time_is_over() {
        Appointment appointment = announced();
        assertThatThrownBy(() -> appointment.object("一般 花子", "在職しています", DUE)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void what_was_withdrawn_takes_no_effect() {
        Appointment appointment = announced();
        appointment.withdraw(NOW);
        assertThatThrownBy(() -> appointment.takeEffect(DUE)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> appointment.withdraw(NOW)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void it_needs_a_reason_and_a_paper() {
        assertThatThrownBy(() -> new Appointment(wanted("", "文書1", false), "運営", NOW))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> new Appointment(wanted("退職", " ", false), "運営", NOW))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void where_somebody_can_act_it_needs_more_than_a_reason() {
        MemberFacts person = person(Role.MEMBER, AccountState.ACTIVE);
        assertThat(AppointmentPolicy.canAppoint(wanted("退職", "文書1", false), true, false, person)
                        .orElseThrow()
                        .key())
                .isEqualTo("rule.appointment.attended");
        assertThat(AppointmentPolicy.canAppoint(wanted("退職", "文書1", true), true, false, person))
                .isEmpty();
        assertThat(AppointmentPolicy.canAppoint(wanted("退職", "文書1", false), false, false, person))
                .isEmpty();
    }

    @Test
    void only_one_at_a_time_and_only_an_active_member() {
        NewAppointment wanted = wanted("退職", "文書1", false);
        assertThat(AppointmentPolicy.canAppoint(wanted, false, true, person(Role.MEMBER, AccountState.ACTIVE)))
                .isPresent();
        assertThat(AppointmentPolicy.canAppoint(wanted, false, false, person(Role.MEMBER, AccountState.SUSPENDED)))
                .isPresent();
        assertThat(AppointmentPolicy.canAppoint(wanted, false, false, person(Role.ADMINISTRATOR, AccountState.ACTIVE)))
                .isPresent();
    }

    private static Appointment announced() {
        return new Appointment(wanted("管理者の退職", "文書1", false), "運営 太郎", NOW);
    }

    private static NewAppointment wanted(String reason, String document, boolean despite) {
        return new NewAppointment(UUID.randomUUID(), UUID.randomUUID(), reason, document, despite);
    }

    private static MemberFacts person(Role role, AccountState state) {
        return new MemberFacts(UUID.randomUUID(), UUID.randomUUID(), role, state, MemberStatus.ACTIVE, true, null);
    }
}
