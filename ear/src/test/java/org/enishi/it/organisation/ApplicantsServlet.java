package org.enishi.it.organisation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.enishi.organisation.ApplicationService;

/** Lets somebody apply for a test that stands outside. */
@WebServlet("/applicants")
public class ApplicantsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ApplicationService applications;

    @Inject
    private transient Applicants applicants;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        applications.apply(applicants.form(name, "yamada@" + name + ".example"), name);
    }
}
