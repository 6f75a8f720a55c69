package org.enishi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.enishi.shared.settings.Settings;

/**
 * What a session remembers of a sign-in: who, with which version of his rights, since when. Everything else is read from
 * the database in each request.
 */
public record SignedIn(UUID accountId, int securityVersion, Instant since, UUID signInId) implements Serializable {

    private static final String KEY = SignedIn.class.getName();

    public static Optional<SignedIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(SignedIn::of);
    }

    public static Optional<SignedIn> of(HttpSession session) {
        return Optional.ofNullable((SignedIn) session.getAttribute(KEY));
    }

    /** Neither idle for too long nor older than a day's work. */
    boolean lasts(Instant lastAct, Instant now, Settings settings) {
        return now.isBefore(since.plus(settings.sessionAbsolute()))
                && now.isBefore(lastAct.plus(settings.sessionIdle()));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }
}
