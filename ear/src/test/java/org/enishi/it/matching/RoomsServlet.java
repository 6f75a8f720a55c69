package org.enishi.it.matching;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.shared.security.Role;

/** Lets a test that stands outside have a room, and the people whom it needs there. */
@WebServlet("/rooms")
public class RoomsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Ground ground;

    @Inject
    private transient Talks talks;

    @Inject
    private transient InterestService interest;

    @Inject
    private transient NegotiationService negotiation;

    @Inject
    private transient RoomPeopleService people;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        UUID company = ground.idOf(request.getParameter("company"));
        UUID university = ground.idOf(request.getParameter("university"));
        UUID institution = ground.account(university).organisation().getId();
        try {
            if (request.getParameter("title") != null) {
                ground.titled(ground.idOf(request.getParameter("whose")), request.getParameter("title"));
            } else if (request.getParameter("crowd") != null) {
                for (int i = Integer.parseInt(request.getParameter("crowd")); i > 0; i--) {
                    ground.active(institution, Role.MEMBER, "colleague" + i);
                }
            } else if (request.getParameter("out") != null) {
                ground.silentlySignedOut(ground.idOf(request.getParameter("out")));
            } else if (request.getParameter("guest") != null) {
                UUID room = UUID.fromString(request.getParameter("room"));
                UUID guest = ground.idOf(request.getParameter("guest"));
                run(university, () -> people.invite(room, guest, true));
            } else if (request.getParameter("meeting") != null) {
                UUID project = UUID.fromString(request.getParameter("project"));
                run(company, () -> negotiation.startMeeting(project, institution, true));
            } else {
                UUID project = UUID.fromString(request.getParameter("project"));
                run(university, () -> interest.declareInterest(project, ""));
                run(company, () -> negotiation.openRoom(project, institution));
                response.getWriter().print(talks.roomOf(project, institution));
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void run(UUID account, Runnable work) throws Exception {
        ground.as(account, () -> {
            ground.act(account);
            work.run();
            return null;
        });
    }
}
