package org.enishi.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What is said before a file that people take away: it is saved and never shown, and where it is shown all the same it can do nothing. */
public final class Download {

    private Download() {}

    /** @param name also in other letters than those of a header; older browsers read the one without them */
    public static void begin(HttpServletResponse response, String name, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
    }

    static String disposition(String name) {
        String ending = name.substring(name.lastIndexOf('.')).replaceAll("[^.A-Za-z0-9]", "");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"file" + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
