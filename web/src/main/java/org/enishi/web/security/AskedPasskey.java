package org.enishi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.enishi.organisation.data.PasskeyChallenge;

/** What the passkey of this session has to sign. The last that was asked for counts, and whoever looks has used it up. */
public final class AskedPasskey {

    private static final String KEY = PasskeyChallenge.class.getName();

    private AskedPasskey() {}

    public static void keep(HttpServletRequest request, PasskeyChallenge challenge) {
        request.getSession().setAttribute(KEY, challenge);
    }

    /** Null when there is none. */
    public static PasskeyChallenge take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        synchronized (AskedPasskey.class) {
            PasskeyChallenge challenge = (PasskeyChallenge) session.getAttribute(KEY);
            session.removeAttribute(KEY);
            return challenge;
        }
    }
}
