package org.enishi.web.security;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.NotSignedIn;
import org.primefaces.csp.CspException;

/**
 * Makes an answer of whatever a page threw: what the caller did wrong is his (4xx), everything else is ours (500) and is
 * logged, once, with the id that he sees.
 */
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Throwable cause = Faults.rootOf(e);
            if (response.isCommitted()) {
                Faults.log(request, cause);
            } else if (cause instanceof NotSignedIn) {
                Redirects.toSignIn(request, response, "ended");
            } else {
                response.sendError(statusOf(request, cause));
            }
        }
    }

    private static int statusOf(HttpServletRequest request, Throwable cause) {
        if (cause instanceof ViewExpiredException) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (cause instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (cause instanceof NotPermitted) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (cause instanceof CspException) {
            // A form that none of our pages sent.
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        Faults.log(request, cause);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
