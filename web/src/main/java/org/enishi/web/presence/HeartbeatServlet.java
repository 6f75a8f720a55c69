package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.DeviceService;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.security.SignedIn;

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

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<UUID> signIn = SignedIn.of(request).map(SignedIn::signInId);
        Optional<Face> face = face(request.getParameter("face"));
        boolean small = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= LONGEST;
        // A page of ours always says where it is from; the front door has refused every other origin.
        if (request.getHeader("Origin") == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (signIn.isEmpty() || face.isEmpty() || !small) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            response.setStatus(take(signIn.get(), face.get(), request));
        }
    }

    private int take(UUID signIn, Face face, HttpServletRequest request) {
        try {
            if (isSaid(request, "leaving")) {
                devices.leave(signIn);
            } else {
                devices.beat(signIn, new Heartbeat(face, isSaid(request, "active"), isSaid(request, "visible")));
            }
            return HttpServletResponse.SC_NO_CONTENT;
        } catch (RuleViolated withoutConsent) {
            return HttpServletResponse.SC_CONFLICT;
        }
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
