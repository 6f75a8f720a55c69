package org.enishi.bench.floor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes the table of a page: a line for the headings, a line for each row, a tabulator between two cells. */
@WebServlet("/rows")
public class RowsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Samples samples;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<List<String>> lines =
                text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        samples.keep(request.getParameter("key"), new Samples.Table(lines.get(0), lines.subList(1, lines.size())));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
