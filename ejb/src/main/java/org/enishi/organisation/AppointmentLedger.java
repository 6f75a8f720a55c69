package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.NewAppointment;
import org.enishi.organisation.data.ObjectionCase;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.AccountToken;
import org.enishi.organisation.model.Appointment;
import org.enishi.organisation.model.AppointmentPolicy;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.model.OrganisationPolicy;
import org.enishi.organisation.model.TokenPurpose;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Appointments;
import org.enishi.organisation.store.OrganisationLists;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;

/** The part of an appointment that needs the database. Whoever changes one holds its organisation first, then itself. */
@ApplicationScoped
@Transactional
class AppointmentLedger {

    @Inject
    private MemberDesk desk;

    @Inject
    private Appointments appointments;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationLists organisations;

    @Inject
    private Tokens tokens;

    @Inject
    private AppointmentNews news;

    @Inject
    private Clock clock;

    boolean isAttended(UUID organisationId) {
        return organisations.isAttended(organisationId, clock.instant().minus(OrganisationPolicy.UNATTENDED));
    }

    void announce(Actor actor, NewAppointment wanted) {
        desk.find(actor, wanted.organisationId());
        Organisation organisation = desk.lock(wanted.organisationId());
        if (!organisation.isActive()) {
            throw new RuleViolated("rule.appointment.organisation");
        }
        if (wanted.accountId() == null) {
            throw new RuleViolated("rule.appointment.nobody");
        }
        Account person = accounts.find(wanted.accountId())
                .filter(found -> found.organisation().getId().equals(organisation.getId()))
                .orElseThrow(NotFound::new);
        Instant now = clock.instant();
        AppointmentPolicy.canAppoint(
                        wanted,
                        isAttended(organisation.getId()),
                        appointments.isPending(organisation.getId()),
                        person.facts(null, now))
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        Appointment appointment = new Appointment(wanted, actor.personName(), now);
        appointments.add(appointment);
        news.record(AuditAct.APPOINTMENT_ANNOUNCED, appointment, person, appointment.reason());
        accounts.activeIn(organisation.getId())
                .forEach(account -> news.announced(
                        account,
                        appointment,
                        person,
                        tokens.issue(
                                account,
                                TokenPurpose.OBJECT_TO_APPOINTMENT,
                                appointment.getId().toString())));
    }

    void withdraw(Actor actor, UUID id) {
        Appointment seen = appointments.find(id).orElseThrow(NotFound::new);
        desk.find(actor, seen.organisationId());
        desk.lock(seen.organisationId());
        Appointment appointment = appointments.lock(id).orElseThrow(NotFound::new);
        appointment.withdraw(clock.instant());
        Account person = person(appointment);
        news.record(AuditAct.APPOINTMENT_WITHDRAWN, appointment, person, null);
        news.ended("G-6-withdrawn", appointment, person);
    }

    Optional<ObjectionCase> findCase(String token) {
        return tokens.find(token, TokenPurpose.OBJECT_TO_APPOINTMENT)
                .flatMap(found -> appointments.find(UUID.fromString(found.subject())))
                .filter(found -> found.isOpen() && !found.isDue(clock.instant()))
                .map(found -> {
                    Account person = person(found);
                    return new ObjectionCase(
                            person.organisation().name(), person.name().display(), found.reason(), found.effectiveAt());
                });
    }

    void object(String token, String why) {
        AccountToken used = tokens.find(token, TokenPurpose.OBJECT_TO_APPOINTMENT)
                .orElseThrow(() -> new RuleViolated("rule.link.over"));
        Account objector = accounts.find(used.accountId())
                .filter(Account::mayAct)
                .orElseThrow(() -> new RuleViolated("rule.link.over"));
        desk.lock(objector.organisation().getId());
        Appointment appointment = appointments
                .lock(UUID.fromString(used.subject()))
                .filter(Appointment::isOpen)
                .orElseThrow(() -> new RuleViolated("rule.link.over"));
        tokens.use(token, TokenPurpose.OBJECT_TO_APPOINTMENT).orElseThrow(() -> new RuleViolated("rule.link.over"));
        appointment.object(objector.name().display(), why, clock.instant());
        news.objected(appointment, person(appointment), objector, why.strip());
    }

    private Account person(Appointment appointment) {
        return accounts.find(appointment.accountId()).orElseThrow(NotFound::new);
    }
}
