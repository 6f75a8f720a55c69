package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.organisation.data.AppointmentRow;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.organisation.store.Appointments;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * What its administrators see of their own organisation, without being able to change it. What was done to it stands in
 * {@link MemberAudit#ofOwnOrganisation}.
 */
@Stateless
public class OwnOrganisation {

    @Inject
    private OrganisationDesk desk;

    @Inject
    private Appointments appointments;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.OWN_ORGANISATION_VIEW)
    public OrganisationDetail read() {
        Actor actor = currentActor.get();
        return desk.read(actor.region(), actor.organisationId());
    }

    @Requires(Permission.OWN_ORGANISATION_VIEW)
    public List<AppointmentRow> appointments() {
        return appointments.of(currentActor.get().organisationId());
    }
}
