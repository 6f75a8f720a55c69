package org.enishi.bench.floor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The lowest floor: the same bytes as a page, and nothing done for them. */
@WebServlet("/bytes")
public class BytesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Samples samples;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        samples.keep(request.getParameter("key"), request.getInputStream().readAllBytes());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] page = samples.page(request.getParameter("key"));
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
