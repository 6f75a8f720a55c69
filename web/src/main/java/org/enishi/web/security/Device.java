package org.enishi.web.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser says of itself, in the two words by which a person knows it again. */
public final class Device {

    private static final int LONGEST = 2_000;

    /** In this order, for every browser claims to be some of the others as well. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Windows",
            "Windows",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Mac OS X",
            "Mac",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Device() {}

    /** Only words of our own, never what was sent. */
    public static String of(String userAgent) {
        if (userAgent == null || userAgent.length() > LONGEST) {
            return "";
        }
        return Stream.of(firstOf(SYSTEMS, userAgent), firstOf(BROWSERS, userAgent))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private static String firstOf(Map<String, String> words, String userAgent) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }
}
