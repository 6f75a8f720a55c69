package org.enishi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The answer to a request that is so malformed that no page can be made for it: a sentence and the number of the request,
 * without anything that would have to read the request again.
 */
final class Refusals {

    private static final String TEXTS = "org.enishi.web.i18n.Common";

    private Refusals() {}

    static void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, Locale.JAPANESE);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Connection", "close");
        response.getWriter()
                .append("<!DOCTYPE html><html lang=\"ja\"><head><title>")
                .append(texts.getString("error.400.title"))
                .append("</title></head><body><main><h1>")
                .append(texts.getString("error.400.title"))
                .append("</h1><p>")
                .append(texts.getString("error.400.text"))
                .append("</p><p>")
                .append(String.valueOf(request.getAttribute(TraceFilter.REQUEST_ID)))
                .append("</p></main></body></html>");
    }
}
