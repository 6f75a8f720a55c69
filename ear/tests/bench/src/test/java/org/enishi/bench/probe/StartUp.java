package org.enishi.bench.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.enishi.it.Visitor;
import org.enishi.server.Server;

/** @param toFirstPage seconds from the start of the process until somebody has the sign-in page
 * @param deployment seconds of these for the application */
public record StartUp(double toFirstPage, double deployment) {

    private static final int TIME = 12;

    /** Starts it. */
    public static StartUp of(Server server) {
        long begin = System.nanoTime();
        server.start();
        Visitor visitor = new Visitor(server.address());
        int status = visitor.get("/sign-in").statusCode();
        if (status != 200) {
            throw new IllegalStateException("The first page was answered with " + status);
        }
        return new StartUp((System.nanoTime() - begin) / 1e9, deployment(server.log()));
    }

    /** From the line that it begins to the line that it has been done; the last of both. */
    private static double deployment(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return Duration.between(last(lines, "WFLYSRV0027", "enishi.ear"), last(lines, "WFLYSRV0010", "enishi.ear"))
                            .toMillis()
                    / 1000.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalTime last(List<String> lines, String code, String name) {
        return lines.stream()
                .filter(line -> line.contains(code) && line.contains("\"" + name + "\""))
                .reduce((one, later) -> later)
                .map(line -> line.replaceFirst("^\\d{4}-\\d\\d-\\d\\d ", ""))
                .map(line -> LocalTime.parse(line.substring(0, TIME).replace(',', '.')))
                .orElseThrow(() -> new IllegalStateException(code + " is not in the log"));
    }
}
