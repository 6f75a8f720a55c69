package org.enishi.it.matching;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.DraftService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.Publication;

/** Lets a bench that stands outside fill the region of a fair, step by step because each takes its time, and publish in it. */
@WebServlet("/project-crowd")
public class ProjectCrowdServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProjectCrowd crowd;

    @Inject
    private transient Ground ground;

    @Inject
    private transient Scene scene;

    @Inject
    private transient DraftService drafts;

    @Inject
    private transient PublishingService publishing;

    /** Answers how many milliseconds a publication took, and otherwise 0. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String region = request.getParameter("region");
        int count = Integer.parseInt(request.getParameter("count"));
        UUID author = ground.idOf("admin@" + region + "-company.example");
        long millis = 0;
        switch (request.getParameter("step")) {
            case "institutions" -> crowd.institutions(region, 0, count);
            case "projects" ->
                crowd.projects(region, ground.account(author).organisation().getId(), author, count);
            case "responses" -> crowd.responses(region, count);
            case "curiosities" -> crowd.curiosities(region, count);
            case "look" -> crowd.look(count);
            case "publish" -> millis = publish(author);
            default -> throw new IllegalArgumentException(request.getParameter("step"));
        }
        response.getWriter().print(millis);
    }

    private long publish(UUID author) {
        ground.act(author);
        UUID draft = drafts.create(scene.text("発信の案件"));
        Publication confirmed = new Publication(scene.versionOf(draft), true, true, true);
        long begin = System.nanoTime();
        publishing.publish(draft, confirmed);
        return (System.nanoTime() - begin) / 1_000_000;
    }
}
