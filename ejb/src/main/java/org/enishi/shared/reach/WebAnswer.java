package org.enishi.shared.reach;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of an answer. What follows it is never read. */
record WebAnswer(int status, Optional<String> location) {

    private static final Pattern FIRST_LINE = Pattern.compile("HTTP/1\\.[01] ([1-9]\\d\\d)(?: .*)?");
    private static final int LONGEST = 32 * 1024;
    private static final int FINAL = 200;
    private static final int MOST_BEFORE = 5;
    private static final String LOCATION = "location:";

    /** @throws IOException where it is none, or has no end */
    static WebAnswer read(InputStream in) throws IOException {
        WebAnswer answer = head(in);
        for (int i = 0; answer.status < FINAL; i++) {
            if (i == MOST_BEFORE) {
                throw new IOException("no end of announcements");
            }
            answer = head(in);
        }
        return answer;
    }

    boolean sendsOn() {
        return location.isPresent()
                && switch (status) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
    }

    private static WebAnswer head(InputStream in) throws IOException {
        int[] left = {LONGEST};
        Matcher first = FIRST_LINE.matcher(line(in, left));
        if (!first.matches()) {
            throw new IOException("not the language of the web");
        }
        Optional<String> location = Optional.empty();
        for (String line = line(in, left); !line.isEmpty(); line = line(in, left)) {
            if (line.regionMatches(true, 0, LOCATION, 0, LOCATION.length())) {
                location = Optional.of(line.substring(LOCATION.length()));
            }
        }
        return new WebAnswer(Integer.parseInt(first.group(1)), location);
    }

    private static String line(InputStream in, int[] left) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            left[0]--;
            if (b < 0 || left[0] < 0) {
                throw new IOException("no end of the head");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
