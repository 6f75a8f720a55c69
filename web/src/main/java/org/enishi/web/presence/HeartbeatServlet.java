package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.DeviceService;
import org.enishi.presence.data.HeartbeatWords;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.security.SignedIn;
import org.enishi.web.shared.JsonMaker;

/**
 * Where the scripts of our pages say that somebody is there and did something, or where they have no line on which to say it. Takes a
 * few words and nothing else: a longer message, a word that is not known or a page that is not ours is refused.
 */
@WebServlet("/presence/heartbeat")
public class HeartbeatServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeviceService devices;

    @Inject
    private transient PresenceChip chip;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> signIn = SignedIn.of(request).map(SignedIn::signInId);
        Optional<HeartbeatWords> words = HeartbeatWords.of(fields(request));
        long length = request.getContentLengthLong();
        boolean small = length >= 0 && length <= HeartbeatWords.LONGEST;
        // A page of ours always says where it is from; the front door has refused every other origin.
        if (request.getHeader("Origin") == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (signIn.isEmpty() || words.isEmpty() || !small) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            take(signIn.get(), words.get(), response);
        }
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }

    private void take(UUID signIn, HeartbeatWords words, HttpServletResponse response) throws IOException {
        try {
            answer(devices.hear(signIn, words), response);
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
}
