package org.enishi.web.security;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form that was sent when something had to be agreed to first. It is kept for the one who sent it, and handed back once: he sends it
 * again, or not. Passwords are not kept, and neither is what is too long to be typed or came from no
 * page of ours.
 */
@SessionScoped
public class HeldForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LETTERS = 100_000;

    private Sent sent;

    /** What was sent, and where to. */
    public record Sent(String address, List<Field> fields) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /** One of its values. */
    public record Field(String name, String value) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    void hold(HttpServletRequest request) {
        // What a page says by itself when it is left is no form.
        if (request.getParameter("omnifaces.event") != null) {
            return;
        }
        List<Field> fields = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                fields.add(new Field(name, value));
            }
        });
        long letters =
                fields.stream().mapToLong(field -> field.value().length()).sum();
        boolean secret = fields.stream().anyMatch(field -> field.name().matches("(?i).*password.*"));
        boolean ours = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        sent = secret || letters > MOST_LETTERS || !ours ? null : new Sent(Paths.of(request) + query, fields);
    }

    public boolean isThere() {
        return sent != null;
    }

    public Optional<Sent> take() {
        Optional<Sent> taken = Optional.ofNullable(sent);
        sent = null;
        return taken;
    }
}
