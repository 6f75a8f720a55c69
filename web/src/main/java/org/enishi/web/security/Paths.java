package org.enishi.web.security;

import jakarta.servlet.http.HttpServletRequest;

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
}
