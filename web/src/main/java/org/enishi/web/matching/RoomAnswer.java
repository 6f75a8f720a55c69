package org.enishi.web.matching;

import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.JsonMaker;
import org.enishi.web.shared.Texts;

/** What the scripts of a room are answered. */
final class RoomAnswer {

    private RoomAnswer() {}

    static void send(HttpServletResponse response, int status, JsonStructure body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body.toString());
    }

    static void refuse(HttpServletResponse response, int status) throws IOException {
        send(response, status, JsonObject.EMPTY_JSON_OBJECT);
    }

    /** In a sentence, which the page shows as it is. */
    static void refuse(HttpServletResponse response, RuleViolated refused, Locale language) throws IOException {
        String said = Texts.in(language, refused.key(), refused.arguments());
        send(
                response,
                HttpServletResponse.SC_CONFLICT,
                JsonMaker.object().add("refused", said).build());
    }
}
