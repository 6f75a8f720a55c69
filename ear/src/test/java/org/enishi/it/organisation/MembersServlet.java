package org.enishi.it.organisation;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.data.MemberRef;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Lets a test that stands outside make people, and do to them what an administrator does. */
@WebServlet("/members")
public class MembersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Ground ground;

    @Inject
    private transient MemberChange change;

    @Inject
    private transient SilentLoss losses;

    /** Makes an organisation with an administrator and, as the answer says, another one, who both know the password. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        String kind = request.getParameter("kind");
        String domain = request.getParameter("domain");
        String region = request.getParameter("region");
        OrganisationKind made = kind == null ? OrganisationKind.INSTITUTION : OrganisationKind.valueOf(kind);
        UUID university = region == null
                ? ground.organisation(made, name, domain == null ? new String[0] : new String[] {domain})
                : ground.organisationIn(region, made, name);
        ground.activeWith(university, Role.ADMINISTRATOR, "first", request.getParameter("password"));
        ground.activeWith(university, Role.ADMINISTRATOR, "second", request.getParameter("password"));
        String more = request.getParameter("more");
        for (int i = 0; i < (more == null ? 0 : Integer.parseInt(more)); i++) {
            ground.active(university, Role.MEMBER, "more" + i);
        }
    }

    /** What is known of the person of an address: state, role and name. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(ground.describe(request.getParameter("login")));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        UUID actor = ground.idOf("first@" + request.getParameter("name") + ".example");
        UUID target = ground.idOf("second@" + request.getParameter("name") + ".example");
        if (request.getParameter("loss") != null) {
            losses.befall(target, request.getParameter("loss"));
            return;
        }
        ground.act(actor);
        MemberRef ref = ground.ref(target);
        switch (request.getParameter("action")) {
            case "delete" -> change.delete(ref);
            case "suspend" -> change.suspend(ref);
            case "demote" -> change.changeRole(ref, Role.MEMBER);
            default -> throw new ServletException(request.getParameter("action"));
        }
    }
}
