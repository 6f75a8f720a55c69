package org.enishi.shared.reach;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web, ready to be asked for: only letters that may stand in a request, no name and no password, no place within
 * the page.
 *
 * @param host as the name service knows it; a number of IPv6 without its brackets
 * @param path with what is asked of it
 */
record WebAddress(boolean secure, String host, int port, String path) {

    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(https?)://(?:[^/?#@]*@)?(?:\\[([0-9a-f:.]+)]|([^/?#:@\\[\\]]+))(?::(\\d{1,5}))?([/?][^#]*)?(?:#.*)?",
            Pattern.DOTALL);
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final int PLAIN = 80;
    private static final int SECURE = 443;
    private static final int FREE = 1024;
    private static final int LAST = 65_535;
    private static final String UNSAFE = "\"<>\\^`{|}";

    /** Empty for what is none. */
    static Optional<WebAddress> read(String text) {
        Matcher parts = WHOLE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean secure = "https".equalsIgnoreCase(parts.group(1));
        int port = parts.group(4) == null ? secure ? SECURE : PLAIN : Integer.parseInt(parts.group(4));
        String path = parts.group(5) == null ? "/" : parts.group(5);
        try {
            String host =
                    parts.group(2) == null ? IDN.toASCII(parts.group(3)).toLowerCase(Locale.ROOT) : parts.group(2);
            return host.isBlank() || port > LAST || !safe(host).equals(host)
                    ? Optional.empty()
                    : Optional.of(new WebAddress(secure, host, port, safe(path.startsWith("?") ? "/" + path : path)));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** Where a page sends on to. */
    Optional<WebAddress> next(String location) {
        String to = location.strip();
        if (to.isEmpty()) {
            return Optional.empty();
        }
        if (OTHER_SCHEME.matcher(to).matches()) {
            return read(to);
        }
        if (to.startsWith("//")) {
            return read(scheme() + ":" + to);
        }
        String here = scheme() + "://" + hostAndPort();
        return read(here + (to.startsWith("/") ? to : folder() + to));
    }

    /** Whether web servers stand there; the other numbers below belong to other services. */
    boolean hasPortOfTheWeb() {
        return port == PLAIN || port == SECURE || port >= FREE;
    }

    String hostAndPort() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port == (secure ? SECURE : PLAIN) ? name : name + ":" + port;
    }

    private String scheme() {
        return secure ? "https" : "http";
    }

    private String folder() {
        String withoutQuestion = path.split("[?]", 2)[0];
        return withoutQuestion.substring(0, withoutQuestion.lastIndexOf('/') + 1);
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f && UNSAFE.indexOf(b) < 0) {
                safe.append((char) b);
            } else {
                safe.append(String.format("%%%02X", b & 0xff));
            }
        }
        return safe.toString();
    }
}
