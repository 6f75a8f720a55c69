package org.enishi.it.proof;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** How many bytes of the server's memory are in use after everything was thrown away that nobody needs any more. */
@WebServlet("/heap")
public class HeapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        response.setContentType("text/plain");
        response.getWriter().print(memory.getHeapMemoryUsage().getUsed());
    }
}
