package org.enishi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a browser elsewhere, also when it asked by Ajax and would ignore an ordinary redirect. */
final class Redirects {

    private static final String SIGN_IN = "/sign-in";
    private static final String CONSENT = "/consent";

    private Redirects() {}

    /** Back to where the person wanted to go, but only for a page that was read, not for a form that was sent. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response, String reason) throws IOException {
        StringBuilder target = new StringBuilder(SIGN_IN);
        char separator = '?';
        if (!reason.isEmpty()) {
            target.append(separator).append(reason).append("=true");
            separator = '&';
        }
        to(request, response, target.append(wayBack(request, separator)).toString());
    }

    /** Wherever he wanted to go: first the terms of use that have changed. */
    static void toConsent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        to(request, response, CONSENT + wayBack(request, '?'));
    }

    private static String wayBack(HttpServletRequest request, char separator) {
        String path = Paths.of(request);
        boolean read = "GET".equals(request.getMethod()) && !isAjax(request) && path.length() > 1;
        return read ? separator + "next=" + encode(wanted(request, path)) : "";
    }

    static void to(HttpServletRequest request, HttpServletResponse response, String target) throws IOException {
        if (isAjax(request)) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", target);
        }
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static String wanted(HttpServletRequest request, String path) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
