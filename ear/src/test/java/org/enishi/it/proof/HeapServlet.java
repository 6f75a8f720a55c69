package org.enishi.it.proof;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How many bytes of the server's memory are in use after everything was thrown away that nobody needs any more, or how many objects of a
 * class.
 */
@WebServlet("/heap")
public class HeapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String[] PLAIN = {String[].class.getName()};

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String type = request.getParameter("of");
        response.setContentType("text/plain");
        response.getWriter().print(type == null ? bytes() : objects(type));
    }

    private static long bytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** A line of the histogram, for which the server throws away first: its number, how many objects, how many bytes, the class. */
    private static long objects(String type) throws ServletException {
        return histogram()
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length >= 4 && cells[3].equals(type))
                .mapToLong(cells -> Long.parseLong(cells[1]))
                .sum();
    }

    private static String histogram() throws ServletException {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            PLAIN);
        } catch (JMException e) {
            throw new ServletException(e);
        }
    }
}
