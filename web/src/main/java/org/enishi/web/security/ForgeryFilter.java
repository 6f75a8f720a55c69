package org.enishi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.enishi.shared.settings.Settings;

/**
 * Refuses what no page of ours sends: a writing request from another site, a view state in a GET, an address written to
 * slip past a filter.
 */
public class ForgeryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> KNOWN_METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    /** Parameters in the path, encoded separators, dots and percent signs, doubled slashes, backslashes, controls. */
    private static final Pattern TRICK = Pattern.compile(
            "[;\\\\\\x00-\\x20]|//|/\\.{1,2}(/|$)|%(2e|2f|5c|25|3b|u|0|1|7f)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?[0-9A-Za-z'()+_,./:=?-]{1,70}");

    private static final Pattern NAME_OF_A_STATE = Pattern.compile("-?[0-9]{1,20}:-?[0-9]{1,20}");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!KNOWN_METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            Refusals.refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isReadable(request)) {
            Refusals.refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (TRICK.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (connectsFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (READING.contains(request.getMethod())) {
            continueReading(request, response, chain);
        } else if (isFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!carriesAtMostOneViewState(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Faces would take a GET with a view state for a form that was sent. */
    private void continueReading(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getParameter(VIEW_STATE) != null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Parameters that cannot be read once cannot be read by the error page either. */
    private static boolean isReadable(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/") && !(isForm(request, type) && hasReadableParts(request))) {
            return false;
        }
        try {
            String encoding = request.getCharacterEncoding();
            request.getParameterMap();
            return encoding == null || StandardCharsets.UTF_8.name().equalsIgnoreCase(encoding);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean isForm(HttpServletRequest request, String type) {
        return "POST".equals(request.getMethod()) && BOUNDARY.matcher(type).find();
    }

    /** A container looks into them only for a page that takes files; any other address has no use for them. */
    private static boolean hasReadableParts(HttpServletRequest request) {
        try {
            request.getParts();
            return true;
        } catch (IOException | ServletException | RuntimeException e) {
            return false;
        }
    }

    /** The state itself stays on the server; what travels is its name, and Faces breaks on anything else. */
    private static boolean carriesAtMostOneViewState(HttpServletRequest request) {
        String[] states = request.getParameterValues(VIEW_STATE);
        return states == null
                || states.length == 1 && NAME_OF_A_STATE.matcher(states[0]).matches();
    }

    /** A connection is asked for by a reading request, but whoever has it writes: no page, no connection. */
    private boolean connectsFromElsewhere(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                && !ownOrigin().equals(request.getHeader("Origin"));
    }

    private boolean isFromElsewhere(HttpServletRequest request) {
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null && !SAME_SITE.contains(fetchSite)) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(ownOrigin());
    }

    private String ownOrigin() {
        String url = settings.url().toString();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
