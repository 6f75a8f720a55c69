package org.enishi.it.organisation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.organisation.ApplicationService;
import org.enishi.organisation.AppointmentService;
import org.enishi.organisation.data.NewAppointment;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Lets a test that stands outside have somebody apply, or a company whose administrator has left. */
@WebServlet("/applicants")
public class ApplicantsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApplicationService applications;

    @Inject
    private transient AppointmentService appointments;

    @Inject
    private transient Applicants applicants;

    @Inject
    private transient Ground ground;

    @Inject
    private transient Stage stage;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        applications.apply(applicants.form(name, "yamada@" + name + ".example"), name);
    }

    /** Its {@code old} administrator was here long ago; the operator names its {@code person} instead. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        UUID company = ground.organisation(OrganisationKind.COMPANY, request.getParameter("name"));
        ground.lastSeen(ground.active(company, Role.ADMINISTRATOR, "old"), Duration.ofDays(200));
        UUID person = ground.active(company, Role.MEMBER, "person");
        stage.enterAs(People.OPERATOR);
        appointments.announce(new NewAppointment(company, person, "管理者の退職", "依頼書 第12号", false));
    }
}
