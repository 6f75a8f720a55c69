package org.enishi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.enishi.shared.audit.RequestTrace;

/**
 * Gives each request an id that stands in the log, in the audit log and on the error page, so that a person can name
 * what went wrong without seeing it.
 */
public class TraceFilter extends HttpFilter {

    public static final String REQUEST_ID = "enishi.requestId";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestTrace trace;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = UUID.randomUUID().toString();
        request.setAttribute(REQUEST_ID, id);
        response.setHeader("X-Request-Id", id);
        trace.begin(id, request.getRemoteAddr());
        chain.doFilter(request, response);
    }
}
