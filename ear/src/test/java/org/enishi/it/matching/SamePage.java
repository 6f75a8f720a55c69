package org.enishi.it.matching;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A page and its headers without what is new on each page, so that those of two worlds can be compared byte for byte. */
final class SamePage {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Set<String> OF_THE_MOMENT =
            Set.of("date", "set-cookie", "content-security-policy", "x-request-id");

    private SamePage() {}

    static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, values);
            }
        });
        headers.remove("content-length");
        return headers;
    }

    /** Nonces, view states, and the ids of requests and of the script that gives a view up are new each time. */
    static String of(String body, String project) {
        return body.replace(project, "PROJECT")
                .replaceAll("(id=\"|getElementById\\('|Unload\\.init\\('|app-together\">)" + UUID, "$1")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("(name=\"version\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("<code[^>]*>[^<]*</code>", "");
    }
}
