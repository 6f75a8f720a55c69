package org.enishi.it.matching;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.shared.security.Role;

/** Lets a test from outside have somebody find a project interesting, in a region of its own. */
@WebServlet("/liking")
public class LikingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Scene scene;

    @Inject
    private transient Ground ground;

    @Inject
    private transient CuriosityService curiosity;

    /** By the administrator or the member of the first institution, which has a second administrator. Answers the project. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            Scene.Cast cast = scene.cast(request.getParameter("region"), 2);
            ground.active(cast.institution(0), Role.ADMINISTRATOR, "second");
            UUID project = scene.published(cast, request.getParameter("title"));
            boolean administrator = Role.valueOf(request.getParameter("sender")) == Role.ADMINISTRATOR;
            scene.run(administrator ? cast.administrator(0) : cast.member(0), () -> curiosity.send(project));
            response.setContentType("text/plain");
            response.getWriter().print(project);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
