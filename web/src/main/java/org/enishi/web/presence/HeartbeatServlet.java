package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.DeviceService;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.security.SignedIn;
import org.enishi.web.shared.JsonMaker;

/**
 * Where the scripts of our pages say that somebody is there. Takes a few words and nothing else: a longer message, a word that
 * is not known or a page that is not ours is refused.
 */
@WebServlet("/presence/heartbeat")
public class HeartbeatServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    @Inject
    private transient DeviceService devices;

    @Inject
    private transient PresenceChip chip;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> signIn = SignedIn.of(request).map(SignedIn::signInId);
        Optional<Face> face = face(request.getParameter("face"));
        boolean small = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LONGEST;
        // A page of ours always says where it is from; the front door has refused every other origin.
        if (request.getHeader("Origin") == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (signIn.isEmpty() || face.isEmpty() || !small) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            take(signIn.get(), face.get(), request, response);
        }
    }

    private void take(UUID signIn, Face face, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (isSaid(request, "leaving")) {
                devices.leave(signIn);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                boolean told = devices.beat(
                        signIn, new Heartbeat(face, isSaid(request, "active"), isSaid(request, "visible")));
                answer(told, response);
            }
        } catch (RuleViolated withoutConsent) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** Where the person is now, if the words have changed that: for the head of the pages that are open. */
    private void answer(boolean told, HttpServletResponse response) throws IOException {
        if (!told) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(JsonMaker.object()
                        .add("shape", chip.getShape())
                        .add("word", chip.getWord())
                        .build()
                        .toString());
    }

    private static boolean isSaid(HttpServletRequest request, String name) {
        return "true".equals(request.getParameter(name));
    }

    private static Optional<Face> face(String word) {
        return Arrays.stream(Face.values())
                .filter(face -> face.name().equals(word))
                .findFirst();
    }
}
