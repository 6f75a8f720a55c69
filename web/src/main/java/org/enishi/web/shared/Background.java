package org.enishi.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/** What a page asks for by itself, because news has come: the person has done nothing, and will never send it back. */
public final class Background {

    /** Sent by our scripts. */
    public static final String HEADER = "X-Enishi-Background";

    private Background() {}

    public static boolean asks(HttpServletRequest request) {
        return request.getHeader(HEADER) != null;
    }
}
