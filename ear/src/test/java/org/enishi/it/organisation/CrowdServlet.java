package org.enishi.it.organisation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.enishi.it.People;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Lets a test that stands outside fill an organisation of its own with people; its first is an administrator. */
@WebServlet("/crowd")
public class CrowdServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Ground ground;

    @Inject
    private transient Crowd crowd;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        UUID organisation = ground.organisation(OrganisationKind.valueOf(request.getParameter("kind")), name);
        ground.activeWith(organisation, Role.ADMINISTRATOR, "first", People.PASSWORD);
        ground.activeWith(organisation, Role.MEMBER, "reader", People.PASSWORD);
        crowd.join(organisation, Integer.parseInt(request.getParameter("people")), name + ".example");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
