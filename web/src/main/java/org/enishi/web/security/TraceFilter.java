package org.enishi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.shared.audit.RequestTrace;

/**
 * Gives each request an id that stands in the log, in the audit log and on the error page, so that a person can name
 * what went wrong without seeing it.
 */
public class TraceFilter extends HttpFilter {

    public static final String REQUEST_ID = "enishi.requestId";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(TraceFilter.class.getName());

    @Inject
    private transient RequestTrace trace;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = UUID.randomUUID().toString();
        request.setAttribute(REQUEST_ID, id);
        response.setHeader("X-Request-Id", id);
        trace.begin(id, request.getRemoteAddr());
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            // The path is in the log of the server's access; here stands nothing that a caller can write.
            LOG.log(Level.SEVERE, e, () -> "Request " + id + " failed");
            throw e;
        }
    }
}
