package org.enishi.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The address of a list that differs in some respect from the one that is shown. It leads to the first page. */
public final class ListLink {

    private ListLink() {}

    /** An empty value leaves its name out. An empty link would lead to the page with the query that it has now. */
    public static String of(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isBlank())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Of a place, with one value in the place of another. */
    public static String with(ListPlace place, String[] names, String name, String value) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String each : names) {
            parts.put(each, place.filter(each));
        }
        parts.put(name, value);
        return of(parts);
    }
}
