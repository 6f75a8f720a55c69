package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.AppointmentService;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.data.AppointmentRow;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.NewAppointment;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The operator names an administrator for an organisation that has nobody who could. */
@Named
@ViewScoped
public class AppointmentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/appointment?id=";

    @Inject
    private AppointmentService appointments;

    @Inject
    private OrganisationRegister register;

    private UUID id;
    private String person;
    private String reason;
    private String document;
    private boolean despite;
    private transient OrganisationDetail organisation;

    @PostConstruct
    void open() {
        id = ObjectId.of(Faces.getRequestParameter("id"));
        organisation = register.read(id);
    }

    public void announce() {
        boolean done = Attempt.at(() -> {
            UUID chosen = person == null || person.isBlank() ? null : ObjectId.of(person);
            appointments.announce(new NewAppointment(id, chosen, reason, document, despite));
        });
        if (done) {
            Attempt.confirm("organisation.appointment.announced");
            Redirect.to(PAGE + id);
        }
    }

    public void withdraw(UUID appointment) {
        if (Attempt.at(() -> appointments.withdraw(appointment))) {
            Attempt.confirm("organisation.appointment.withdrawn");
            Redirect.to(PAGE + id);
        }
    }

    public OrganisationDetail getOrganisation() {
        if (organisation == null) {
            organisation = register.read(id);
        }
        return organisation;
    }

    public List<AppointmentRow> getRows() {
        return appointments.list(id);
    }

    public List<MemberRow> getCandidates() {
        return appointments.candidates(id);
    }

    public boolean isAttended() {
        return appointments.isAttended(id);
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public boolean isDespite() {
        return despite;
    }

    public void setDespite(boolean despite) {
        this.despite = despite;
    }
}
