package org.enishi.web.security;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What was really thrown, and the one line of the log that a correlation id leads to. */
final class Faults {

    private static final Logger LOG = Logger.getLogger("org.enishi.fault");

    private Faults() {}

    /** Out of the wrappings of the container. */
    static Throwable rootOf(Throwable thrown) {
        Throwable cause = thrown;
        while (isWrapping(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isWrapping(Throwable thrown) {
        return thrown instanceof ServletException
                || thrown instanceof EJBException
                || thrown instanceof ELException
                || thrown.getClass() == FacesException.class;
    }

    /** Nothing that the caller wrote goes into the line. */
    static void log(HttpServletRequest request, Throwable cause) {
        LOG.log(Level.SEVERE, cause, () -> "Request " + request.getAttribute(TraceFilter.REQUEST_ID) + " failed");
    }

    /** One line, for when the database is away there are as many of them as there are requests. */
    static void logBriefly(HttpServletRequest request, Throwable fault) {
        LOG.log(
                Level.WARNING,
                () -> "Request " + request.getAttribute(TraceFilter.REQUEST_ID) + " found no database: "
                        + deepestOf(fault));
    }

    private static Throwable deepestOf(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
