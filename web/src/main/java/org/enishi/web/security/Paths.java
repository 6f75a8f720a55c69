package org.enishi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.enishi.web.push.PushEndpoint;

/** Reads addresses as the access law names them. */
final class Paths {

    private static final String STATIC = "/jakarta.faces.resource/";

    private Paths() {}

    /** Without the query, decoded and normalised by the container. */
    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }

    /** Scripts, styles and fonts: the same for everybody, known before sign-in. */
    static boolean isStatic(HttpServletRequest request) {
        return of(request).startsWith(STATIC);
    }

    /** Where news comes in by itself: that somebody opens it says nothing of what he does. */
    static boolean isChannel(HttpServletRequest request) {
        return PushEndpoint.PATH.equals(of(request));
    }
}
