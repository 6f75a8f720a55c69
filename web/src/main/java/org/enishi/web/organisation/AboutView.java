package org.enishi.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.OwnOrganisation;
import org.enishi.organisation.data.AppointmentRow;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;

/** The own organisation, and what was done to it and by its people; nothing can be changed here. */
@Named
@RequestScoped
public class AboutView {

    @Inject
    private OwnOrganisation own;

    @Inject
    private MemberAudit audit;

    private OrganisationDetail detail;
    private PlainList<AuditRow> history;
    private List<AppointmentRow> appointments;

    public OrganisationDetail getDetail() {
        if (detail == null) {
            detail = own.read();
        }
        return detail;
    }

    public List<AppointmentRow> getAppointments() {
        if (appointments == null) {
            appointments = own.appointments();
        }
        return appointments;
    }

    public PlainList<AuditRow> getHistory() {
        if (history == null) {
            history = PlainList.read(ListPlace.here(), audit::ofOwnOrganisation);
        }
        return history;
    }
}
