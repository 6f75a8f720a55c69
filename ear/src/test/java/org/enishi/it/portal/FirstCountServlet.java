package org.enishi.it.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.enishi.portal.SizesCare;

/** Counts a region of a test at once, as the timer does within its first minute. */
@WebServlet("/first-count")
public class FirstCountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SizesCare sizes;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {
        sizes.decide(request.getParameter("region"));
    }
}
