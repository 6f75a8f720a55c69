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
import org.enishi.presence.AbsenceService;
import org.enishi.presence.DeviceService;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
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

    @Inject
    private transient AbsenceService absence;

    @Inject
    private transient DeviceService devices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        UUID university = ground.idOf(request.getParameter("university"));
        UUID institution = ground.account(university).organisation().getId();
        try {
            boolean done = ofPeople(request, university, institution) || ofNegotiation(request, institution);
            if (!done) {
                UUID project = UUID.fromString(request.getParameter("project"));
                run(university, () -> interest.declareInterest(project, ""));
                run(company(request), () -> negotiation.openRoom(project, institution));
                response.getWriter().print(talks.roomOf(project, institution));
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private UUID company(HttpServletRequest request) {
        return ground.idOf(request.getParameter("company"));
    }

    private boolean ofPeople(HttpServletRequest request, UUID university, UUID institution) throws Exception {
        if (request.getParameter("title") != null) {
            ground.titled(ground.idOf(request.getParameter("whose")), request.getParameter("title"));
        } else if (request.getParameter("sits") != null) {
            UUID person = ground.idOf(request.getParameter("sits"));
            run(person, absence::allowCamera);
            run(person, () -> devices.beat(UUID.randomUUID(), new Heartbeat(Face.PRESENT, true, true)));
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
        } else {
            return false;
        }
        return true;
    }

    private boolean ofNegotiation(HttpServletRequest request, UUID institution) throws Exception {
        UUID project = UUID.fromString(request.getParameter("project"));
        if (request.getParameter("meeting") != null) {
            run(company(request), () -> negotiation.startMeeting(project, institution, true));
        } else if (request.getParameter("stopped") != null) {
            run(company(request), () -> negotiation.stop(project, institution, "条件が合わないため"));
        } else {
            return false;
        }
        return true;
    }

    private void run(UUID account, Runnable work) throws Exception {
        ground.as(account, () -> {
            ground.act(account);
            work.run();
            return null;
        });
    }
}
