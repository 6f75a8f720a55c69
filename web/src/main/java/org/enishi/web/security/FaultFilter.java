package org.enishi.web.security;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.NotSignedIn;
import org.enishi.shared.persistence.DatabaseAway;
import org.enishi.shared.security.CurrentActor;
import org.primefaces.csp.CspException;

/**
 * Makes an answer of whatever a page threw: what the caller did wrong is his (4xx), a database that cannot be asked asks for
 * patience (503), everything else is ours (500). What is not his is logged, once, with the id that he sees.
 */
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SECONDS_TO_WAIT = "10";

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient RefusalRecord refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Throwable cause = Faults.rootOf(e);
            if (DatabaseAway.isCauseOf(e)) {
                askForPatience(request, response, e);
            } else if (response.isCommitted()) {
                Faults.log(request, cause);
            } else if (cause instanceof NotSignedIn) {
                Redirects.toSignIn(request, response, "ended");
            } else {
                response.sendError(statusOf(request, cause));
            }
        }
    }

    /** For a page that asks nobody who is reading it: that question would wait for the database again. */
    private void askForPatience(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws IOException {
        Faults.logBriefly(request, fault);
        currentActor.forget();
        if (!response.isCommitted()) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private int statusOf(HttpServletRequest request, Throwable cause) {
        if (cause instanceof ViewExpiredException) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (cause instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (cause instanceof NotPermitted) {
            refusals.write(request);
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
