package org.enishi.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of asking for one page.
 *
 * @param perSecond answers a second
 * @param cpuMillis of the server's processors for each
 */
public record Pace(
        String key,
        int answers,
        int failed,
        double perSecond,
        int p50,
        int p95,
        int p99,
        long bytes,
        double cpuMillis) {

    static Map<String, Pace> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Pace::of).collect(Collectors.toMap(Pace::key, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pace of(String line) {
        String[] parts = line.split("\t");
        return new Pace(
                parts[0],
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Double.parseDouble(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                Integer.parseInt(parts[6]),
                Long.parseLong(parts[7]),
                Double.parseDouble(parts[8]));
    }
}
