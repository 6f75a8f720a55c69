package org.enishi.it.matching;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.DraftService;
import org.enishi.matching.MandateService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.NewMandate;
import org.enishi.matching.data.Publication;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.security.Role;

/** Lets a test that stands outside make a region with a company and two universities, and projects in it. */
@WebServlet("/projects")
public class ProjectsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A hash takes long on purpose; everybody here has the same password. */
    private final transient Map<String, String> hashes = new ConcurrentHashMap<>();

    @Inject
    private transient PasswordHash passwords;

    @Inject
    private transient Scene scene;

    @Inject
    private transient Ground ground;

    @Inject
    private transient DraftService drafts;

    @Inject
    private transient PublishingService publishing;

    @Inject
    private transient CuriosityService curiosity;

    @Inject
    private transient MandateService mandates;

    /** Everybody is called by role: admin and member, at the company, and at the first and the second university. */
    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String region = request.getParameter("region");
        String password = hashes.computeIfAbsent(request.getParameter("password"), passwords::hash);
        if (request.getParameter("university") != null) {
            scene.organisation(region, OrganisationKind.INSTITUTION, region + "-" + request.getParameter("university"));
            return;
        }
        if (request.getParameter("third") != null) {
            people(scene.organisation(region, OrganisationKind.INSTITUTION, region + "-third"), "member", password);
            return;
        }
        if (request.getParameter("operator") != null) {
            people(scene.organisation(region, OrganisationKind.OPERATOR, region + "-operator"), "member", password);
            return;
        }
        if (request.getParameter("supporter") != null) {
            UUID supporter = scene.organisation(region, OrganisationKind.SUPPORTER, region + "-supporter");
            people(supporter, "member", password);
            ground.act(ground.idOf("admin@" + region + "-company.example"));
            mandates.give(new NewMandate(supporter, MandateScope.DRAFT, "委任状", true));
            return;
        }
        people(scene.organisation(region, OrganisationKind.COMPANY, region + "-company"), "staff", password);
        people(scene.organisation(region, OrganisationKind.INSTITUTION, region + "-first"), "member", password);
        people(scene.organisation(region, OrganisationKind.INSTITUTION, region + "-second"), "member", password);
    }

    /** Whoever is nobody special has another name in a company, so that a page of it tells whether it names a stranger. */
    private void people(UUID organisation, String member, String hash) {
        ground.active(organisation, Role.ADMINISTRATOR, "admin", hash);
        ground.active(organisation, Role.MEMBER, member, hash);
    }

    /** Answers with the id of the last project that was made. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        String region = request.getParameter("region");
        int count = Integer.parseInt(request.getParameter("count"));
        UUID last = null;
        ground.act(ground.idOf("admin@" + region + "-company.example"));
        for (int i = 1; i <= count; i++) {
            last = drafts.create(scene.text(request.getParameter("title") + " " + i));
            if (request.getParameter("draft") == null) {
                publishing.publish(last, new Publication(scene.versionOf(last), true, true, true));
            }
        }
        if (request.getParameter("curious") != null) {
            UUID project = last;
            UUID presser = ground.idOf(request.getParameter("curious"));
            try {
                ground.as(presser, () -> {
                    ground.act(presser);
                    return curiosity.send(project);
                });
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
        response.getWriter().print(last);
    }
}
