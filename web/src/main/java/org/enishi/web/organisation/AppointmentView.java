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

    private String written;
    private String person;
    private String reason;
    private String document;
    private boolean despite;
    private transient OrganisationDetail organisation;
    private transient List<AppointmentRow> rows;
    private transient List<MemberRow> candidates;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("id");
    }

    private UUID id() {
        return ObjectId.of(written);
    }

    public void announce() {
        boolean done = Attempt.at(() -> {
            UUID chosen = person == null || person.isBlank() ? null : ObjectId.of(person);
            appointments.announce(new NewAppointment(id(), chosen, reason, document, despite));
        });
        if (done) {
            Attempt.confirm("organisation.appointment.announced");
            Redirect.to(PAGE + id());
        }
    }

    public void withdraw(UUID appointment) {
        if (Attempt.at(() -> appointments.withdraw(appointment))) {
            Attempt.confirm("organisation.appointment.withdrawn");
            Redirect.to(PAGE + id());
        }
    }

    public OrganisationDetail getOrganisation() {
        if (organisation == null) {
            organisation = register.read(id());
        }
        return organisation;
    }

    public List<AppointmentRow> getRows() {
        if (rows == null) {
            rows = appointments.list(id());
        }
        return rows;
    }

    public List<MemberRow> getCandidates() {
        if (candidates == null) {
            candidates = appointments.candidates(id());
        }
        return candidates;
    }

    public boolean isAttended() {
        return appointments.isAttended(id());
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
