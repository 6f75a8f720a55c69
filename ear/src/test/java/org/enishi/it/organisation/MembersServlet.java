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

    /** Makes a university with an administrator and, as the answer says, another one, who both know the password. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        ground.activeWith(university, Role.ADMINISTRATOR, "first", request.getParameter("password"));
        ground.activeWith(university, Role.ADMINISTRATOR, "second", request.getParameter("password"));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        UUID actor = ground.idOf("first@" + request.getParameter("name") + ".example");
        UUID target = ground.idOf("second@" + request.getParameter("name") + ".example");
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
