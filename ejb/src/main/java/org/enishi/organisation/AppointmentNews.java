package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.Appointment;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.time.ServerClock;

/** Tells everybody whom it concerns of an administrator whom the operator names, and writes it down: G-6. */
@ApplicationScoped
class AppointmentNews {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ServerClock.JAPAN);

    @Inject
    private Notifier notifier;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLog audit;

    void announced(UUID reader, Appointment appointment, Account person, String token) {
        Notification what = Notification.of(
                        "G-6",
                        person.organisation().name(),
                        person.name().display(),
                        appointment.reason(),
                        minute(appointment.effectiveAt()))
                .about(appointment.getId())
                .linkingTo("/objection?token=" + token)
                .keptSecret();
        notifier.mail(List.of(reader), what);
    }

    /** To everybody of the organisation who can come in, and to the operator. */
    void ended(String event, Appointment appointment, Account person) {
        Notification what = Notification.of(
                        event, person.organisation().name(), person.name().display())
                .about(appointment.getId());
        notifier.tell(accounts.activeIn(appointment.organisationId()), what);
        notifier.post(accounts.activeOperators(person.organisation().region()), what.linkingTo(pageOf(appointment)));
    }

    /** The operator learns from whom and why; the others that it was halted. */
    void objected(Appointment appointment, Account person, Account objector, String why) {
        audit.recordBy(
                objector.toActor(),
                AuditAct.APPOINTMENT_OBJECTED,
                MemberWork.detail(person, Occasion.screen()).changing("appointment", null, why));
        notifier.tell(
                accounts.activeOperators(person.organisation().region()),
                Notification.of(
                                "G-6-objected",
                                person.organisation().name(),
                                person.name().display(),
                                objector.name().display(),
                                why)
                        .about(appointment.getId())
                        .linkingTo(pageOf(appointment)));
        Notification halted = Notification.of(
                        "G-6-halted",
                        person.organisation().name(),
                        person.name().display())
                .about(appointment.getId());
        notifier.tell(accounts.activeIn(appointment.organisationId()), halted);
    }

    void record(AuditAct act, Appointment appointment, Account person, String why) {
        AuditDetail detail =
                AuditDetail.on(person.getId(), person.name().display()).within(appointment.organisationId());
        audit.record(act, detail.changing("appointment", null, why));
    }

    private static String pageOf(Appointment appointment) {
        return "/operator/appointment?id=" + appointment.organisationId();
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
