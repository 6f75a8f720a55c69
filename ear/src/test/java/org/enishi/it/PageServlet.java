package org.enishi.it;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page with the flaw that is asked for, so that the browser fixture can prove that it would notice. */
@WebServlet("/page")
public class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String flaw = request.getParameter("flaw") == null ? "" : request.getParameter("flaw");
        String body = switch (flaw) {
            case "console" -> "<script>console.error('seen');</script>";
            case "script" -> "<script>noSuchFunction();</script>";
            case "picture" -> "<img src=\"data:,\">";
            default -> "";
        };
        response.setContentType("text/html;charset=UTF-8");
        response.setStatus(flaw.equals("missing") ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        response.getWriter()
                .print(
                        "<!DOCTYPE html><html lang=\"ja\"><head><title>頁</title><link rel=\"icon\" href=\"data:,\"></head><body><main><h1>頁</h1>"
                                + body + "</main></body></html>");
    }
}
