package org.enishi.organisation.model;

import java.util.Optional;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.NewAppointment;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Role;

/** When the operator may make somebody administrator of another's organisation: normally only when nobody there can. */
public final class AppointmentPolicy {

    private AppointmentPolicy() {}

    /**
     * @param attended whether an administrator of it came in not long ago
     * @param pending whether another appointment is under way there
     */
    public static Optional<Refusal> canAppoint(
            NewAppointment wanted, boolean attended, boolean pending, MemberFacts person) {
        if (pending) {
            return Optional.of(Refusal.of("rule.appointment.pending"));
        }
        if (attended && !wanted.despite()) {
            return Optional.of(Refusal.of("rule.appointment.attended"));
        }
        return canBecome(person);
    }

    public static Optional<Refusal> canBecome(MemberFacts person) {
        if (person.state() != AccountState.ACTIVE) {
            return Optional.of(Refusal.of("rule.appointment.person"));
        }
        return person.role() == Role.ADMINISTRATOR
                ? Optional.of(Refusal.of("rule.appointment.already"))
                : Optional.empty();
    }
}
