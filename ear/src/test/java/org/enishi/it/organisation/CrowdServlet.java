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
    private static final int LARGE = 10_000;

    @Inject
    private transient Ground ground;

    @Inject
    private transient Crowd crowd;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        int from = Integer.parseInt(request.getParameter("from"));
        if (from == 0) {
            UUID made = ground.organisation(OrganisationKind.valueOf(request.getParameter("kind")), name);
            ground.activeWith(made, Role.ADMINISTRATOR, "first", People.PASSWORD);
            ground.activeWith(made, Role.MEMBER, "reader", People.PASSWORD);
        }
        UUID organisation = ground.account(ground.idOf("first@" + name + ".example"))
                .organisation()
                .getId();
        int to = Integer.parseInt(request.getParameter("to"));
        if (to < LARGE) {
            crowd.join(organisation, from, to, name + ".example");
        } else {
            crowd.flockTo(organisation, from, to, name + ".example");
            crowd.seat(organisation);
            crowd.settle();
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
