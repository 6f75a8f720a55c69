package org.enishi.it.matching;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.RoomPeopleService;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.security.Role;

/** Lets a bench that stands outside have rooms in which six people are: three of a company and three of a university. */
@WebServlet("/talk-crowd")
public class TalkCrowdServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The first of each side is there by himself, the others are guests. */
    public static final List<String> SIDE = List.of("admin", "one", "two");

    /** A hash takes long on purpose; everybody here has the same password. */
    private final transient Map<String, String> hashes = new ConcurrentHashMap<>();

    @Inject
    private transient PasswordHash passwords;

    @Inject
    private transient Scene scene;

    @Inject
    private transient Talks talks;

    @Inject
    private transient Ground ground;

    @Inject
    private transient RoomPeopleService people;

    /** Answers with the ids of the rooms, between the same six. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String region = request.getParameter("region");
        String hash = hashes.computeIfAbsent(request.getParameter("password"), passwords::hash);
        UUID company = scene.organisation(region, OrganisationKind.COMPANY, region + "-company");
        UUID university = scene.organisation(region, OrganisationKind.INSTITUTION, region + "-first");
        List<UUID> hosts = side(company, hash);
        List<UUID> guests = side(university, hash);
        Scene.Cast cast = new Scene.Cast(
                region,
                company,
                hosts.get(0),
                hosts.get(1),
                List.of(university),
                List.of(guests.get(0)),
                List.of(guests.get(1)));
        try {
            for (int i = Integer.parseInt(request.getParameter("rooms")); i > 0; i--) {
                UUID room = talks.opened(cast, scene.published(cast, "話の案件 " + i));
                invite(room, hosts);
                invite(room, guests);
                response.getWriter().println(room);
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private List<UUID> side(UUID organisation, String hash) {
        List<UUID> side = new ArrayList<>();
        for (String name : SIDE) {
            side.add(ground.active(organisation, side.isEmpty() ? Role.ADMINISTRATOR : Role.MEMBER, name, hash));
        }
        return side;
    }

    private void invite(UUID room, List<UUID> side) throws Exception {
        for (UUID guest : side.subList(1, side.size())) {
            scene.run(side.get(0), () -> people.invite(room, guest, true));
        }
    }
}
