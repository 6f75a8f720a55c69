package org.enishi.it;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What somebody sees of an answer who compares it with another, without what differs each time whoever asks. */
public record SeenAnswer(int status, String body, Map<String, Object> headers) {

    public static SeenAnswer of(HttpResponse<String> answer) {
        return new SeenAnswer(answer.statusCode(), bodyOf(answer), headersOf(answer));
    }

    private static String bodyOf(HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body());
        page.select("[nonce]").removeAttr("nonce");
        page.select("input[name='jakarta.faces.ViewState']").removeAttr("value");
        // What was typed comes back in its field.
        page.select("input[type=text], input[type=email]").removeAttr("value");
        return page.html()
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "");
    }

    private static Map<String, Object> headersOf(HttpResponse<String> answer) {
        Map<String, Object> headers = new TreeMap<>(answer.headers().map());
        headers.remove("x-request-id");
        headers.remove("date");
        headers.remove("content-length");
        headers.computeIfPresent(
                "content-security-policy", (name, value) -> value.toString().replaceAll("nonce-[^']*", ""));
        return headers;
    }
}
