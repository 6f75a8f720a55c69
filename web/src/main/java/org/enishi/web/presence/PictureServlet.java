package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.enishi.presence.PictureService;
import org.enishi.shared.fault.NotFound;

/** Pictures under the name of their content: a browser keeps one for ever, and another picture has another address. */
@WebServlet("/presence/picture/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/([0-9a-f]{64})");

    @Inject
    private transient PictureService pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !NAME.matcher(path).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] png;
        try {
            png = pictures.read(path.substring(1));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.getOutputStream().write(png);
    }
}
