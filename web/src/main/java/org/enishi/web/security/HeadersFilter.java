package org.enishi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.enishi.shared.settings.Settings;

/**
 * The protective headers on every response, whatever it is. Pages replace the policy by one with their own nonce; what
 * is not a page may run and load nothing.
 */
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String STATIC = "/jakarta.faces.resource/";
    private static final String NOTHING_BUT_OURS =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self';"
                    + " img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'none'";

    /** The one script that may compile WebAssembly. It recognises faces, and nothing of it is a page. */
    private static final String EYES = STATIC + "js/presence-eyes.js.xhtml";

    private static final String OUR_WEB_ASSEMBLY =
            "default-src 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';"
                    + " connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

    private static final String WHAT_PAGES_MAY_USE =
            "camera=(self), idle-detection=(self), microphone=(), geolocation=(),"
                    + " publickey-credentials-get=(self), publickey-credentials-create=(self)";

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                OnePolicyResponse.POLICY, EYES.equals(request.getServletPath()) ? OUR_WEB_ASSEMBLY : NOTHING_BUT_OURS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", WHAT_PAGES_MAY_USE);
        if ("https".equals(settings.url().getScheme())) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getServletPath().startsWith(STATIC.substring(0, STATIC.length() - 1))) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new OnePolicyResponse(response));
    }
}
