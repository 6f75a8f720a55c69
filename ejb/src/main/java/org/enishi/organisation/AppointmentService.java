package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.AppointmentRow;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.NewAppointment;
import org.enishi.organisation.store.Appointments;
import org.enishi.organisation.store.MemberPages;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.security.Role;

/** Names an administrator for an organisation that has nobody who could, in sight of everybody there. */
@Stateless
public class AppointmentService {

    @Inject
    private AppointmentLedger ledger;

    @Inject
    private Appointments appointments;

    @Inject
    private MemberPages pages;

    @Inject
    private MemberDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.ADMINISTRATORS_APPOINT)
    public List<AppointmentRow> list(UUID organisationId) {
        desk.find(currentActor.get(), organisationId);
        return appointments.of(organisationId);
    }

    /** Whoever can come in and is no administrator. */
    @Requires(Permission.ADMINISTRATORS_APPOINT)
    public List<MemberRow> candidates(UUID organisationId) {
        desk.find(currentActor.get(), organisationId);
        MemberFilter ordinary = new MemberFilter("", Role.MEMBER, null, null, null, Set.of(), Set.of(), organisationId);
        PageRequest most = new PageRequest(0, PageRequest.MAXIMUM_SIZE);
        return pages.visibleTo(currentActor.get(), ordinary, MemberOrder.usual(), most, clock.instant()).rows().stream()
                .filter(row -> row.state() == AccountState.ACTIVE)
                .toList();
    }

    /** Whether somebody of the organisation could do it himself. */
    @Requires(Permission.ADMINISTRATORS_APPOINT)
    public boolean isAttended(UUID organisationId) {
        desk.find(currentActor.get(), organisationId);
        return ledger.isAttended(organisationId);
    }

    /** Everybody of the organisation is told, and has two days to object. */
    @Requires(Permission.ADMINISTRATORS_APPOINT)
    public void announce(NewAppointment wanted) {
        ledger.announce(currentActor.get(), wanted);
    }

    @Requires(Permission.ADMINISTRATORS_APPOINT)
    public void withdraw(UUID appointmentId) {
        ledger.withdraw(currentActor.get(), appointmentId);
    }
}
