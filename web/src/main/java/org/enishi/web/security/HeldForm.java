package org.enishi.web.security;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form that was sent when something had to be agreed to first. It is kept for the one who sent it, and handed back once: he sends it
 * again, or not. Passwords and files are not kept, and he is told so; what is too long to be typed is not kept at all. Of
 * what came from no page of ours nothing is known.
 */
@SessionScoped
public class HeldForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LETTERS = 100_000;
    private static final String MULTIPART = "multipart/form-data";

    /** The last part of the name of a field that holds what must lie in no session. */
    private static final Set<String> SECRETS = Set.of("current", "new", "password", "present", "proof", "secret");

    private Sent sent;

    /** What was sent, and where to. */
    public record Sent(String address, String encoding, List<Field> fields, Missing missing) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    /**
     * What was sent and is not handed back.
     *
     * @param all it was too long
     */
    public record Missing(boolean secrets, boolean files, boolean all) implements Serializable {

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
        boolean ours = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) != null;
        sent = ours ? read(request) : null;
    }

    private static Sent read(HttpServletRequest request) {
        List<Field> fields = new ArrayList<>();
        boolean secrets = false;
        for (var parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                if (isSecret(parameter.getKey())) {
                    secrets |= !value.isEmpty();
                } else {
                    fields.add(new Field(parameter.getKey(), value));
                }
            }
        }
        long letters =
                fields.stream().mapToLong(field -> field.value().length()).sum();
        boolean all = letters > MOST_LETTERS;
        boolean multipart = isMultipart(request);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return new Sent(
                Paths.of(request) + query,
                multipart ? MULTIPART : "application/x-www-form-urlencoded",
                all ? List.of() : fields,
                new Missing(secrets, multipart && hasFiles(request), all));
    }

    /** @param name of a field, with that of its form before it; a form may be called as it likes */
    static boolean isSecret(String name) {
        int end = name.lastIndexOf(':');
        return end > 0 && SECRETS.contains(name.substring(end + 1));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MULTIPART);
    }

    private static boolean hasFiles(HttpServletRequest request) {
        try {
            return request.getParts().stream()
                    .anyMatch(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty());
        } catch (IOException | ServletException | IllegalStateException unread) {
            return true;
        }
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
