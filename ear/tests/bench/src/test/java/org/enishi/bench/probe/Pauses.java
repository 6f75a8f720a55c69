package org.enishi.bench.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a server stood still to collect its garbage. */
public record Pauses(int count, double totalMillis, double longestMillis) {

    private static final Pattern PAUSE = Pattern.compile("Pause (.*) ([0-9.]+)ms$");

    /** What the server has to be started with. */
    public static String option(Path file) {
        return "-Xlog:gc*:file=" + file + ":uptime";
    }

    /** Those that we have asked for ourselves to see what lives do not count. */
    public static Pauses in(Path file) {
        int count = 0;
        double total = 0;
        double longest = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher pause = PAUSE.matcher(line);
                if (pause.find() && !isOurs(pause.group(1))) {
                    double millis = Double.parseDouble(pause.group(2));
                    count++;
                    total += millis;
                    longest = Math.max(longest, millis);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pauses(count, total, longest);
    }

    private static boolean isOurs(String what) {
        return what.contains("Heap Inspection") || what.contains("Diagnostic Command") || what.contains("System.gc");
    }
}
