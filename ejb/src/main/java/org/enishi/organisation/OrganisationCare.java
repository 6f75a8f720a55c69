package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.Appointment;
import org.enishi.organisation.model.AppointmentPolicy;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Applications;
import org.enishi.organisation.store.Appointments;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Role;

/**
 * What the passing of time does to applications and appointments, each asked again under its lock, because another node
 * may have been faster.
 */
@ApplicationScoped
@Transactional
class OrganisationCare {

    private static final int AT_ONCE = 100;

    @Inject
    private Applications applications;

    @Inject
    private ApplicationNews applicationNews;

    @Inject
    private Appointments appointments;

    @Inject
    private AppointmentNews appointmentNews;

    @Inject
    private Accounts accounts;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    List<UUID> unconfirmedApplications() {
        return applications.unconfirmedSince(clock.instant(), AT_ONCE);
    }

    void expire(UUID applicationId) {
        applications
                .lock(applicationId)
                .filter(found -> found.state() == ApplicationState.APPLIED)
                .filter(found -> !found.isConfirmable(clock.instant()))
                .ifPresent(found -> {
                    found.expire(clock.instant());
                    applicationNews.record(
                            AuditAct.APPLICATION_EXPIRED, found, ApplicationState.APPLIED, found.state());
                });
    }

    List<UUID> dueAppointments() {
        return appointments.due(clock.instant(), AT_ONCE);
    }

    /** The person is locked after the appointment, as everywhere. */
    void appoint(UUID appointmentId) {
        appointments
                .lock(appointmentId)
                .filter(found -> found.isOpen() && found.isDue(clock.instant()))
                .ifPresent(this::appoint);
    }

    private void appoint(Appointment appointment) {
        Instant now = clock.instant();
        Account person = accounts.lock(appointment.accountId()).orElseThrow(NotFound::new);
        boolean possible = person.organisation().isActive()
                && AppointmentPolicy.canBecome(person.facts(null, now)).isEmpty();
        if (!possible) {
            appointment.fail(now);
            appointmentNews.record(AuditAct.APPOINTMENT_VOID, appointment, person, null);
            appointmentNews.ended("G-6-void", appointment, person);
            return;
        }
        appointment.takeEffect(now);
        facts.fire(person.changeRole(Role.ADMINISTRATOR, now));
        accounts.write();
        appointmentNews.record(AuditAct.APPOINTMENT_DONE, appointment, person, appointment.reason());
        appointmentNews.ended("G-6-done", appointment, person);
    }
}
