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
import org.enishi.matching.CuriosityService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NoteService;
import org.enishi.matching.OpinionService;
import org.enishi.matching.data.OpinionDraft;
import org.enishi.matching.data.OpinionKind;

/** Lets a test that looks at the pages of a company have people of institutions act, without their pages. */
@WebServlet("/institution-acts")
public class InstitutionActsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Ground ground;

    @Inject
    private transient InterestService interest;

    @Inject
    private transient NoteService notes;

    @Inject
    private transient OpinionService opinions;

    @Inject
    private transient CuriosityService curiosity;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        UUID project = UUID.fromString(request.getParameter("project"));
        UUID person = ground.idOf(request.getParameter("login"));
        String text = request.getParameter("text");
        boolean named = request.getParameter("named") != null;
        try {
            ground.as(person, () -> {
                ground.act(person);
                act(request.getParameter("act"), project, text, named);
                return null;
            });
        } catch (Exception e) {
            throw new ServletException(e);
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void act(String act, UUID project, String text, boolean named) {
        switch (act) {
            case "interest" -> interest.declareInterest(project, text);
            case "curiosity" -> curiosity.send(project);
            case "resume" -> interest.resume(project);
            case "question" -> notes.ask(project, text, named);
            case "opinion" ->
                opinions.deliver(project, new OpinionDraft(OpinionKind.PROPOSAL, text, named, false, true));
            default -> throw new IllegalArgumentException(act);
        }
    }
}
