package org.enishi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;
import org.enishi.it.Enishi;

/** What a bench has found out, line by line: in the log, and in a file that outlives it. */
public final class BenchReport {

    private static final Logger LOG = Logger.getLogger(BenchReport.class.getName());
    private static final double MEGABYTE = 1e6;

    private final Path file;

    public BenchReport(String name) {
        this.file = Path.of("target", name + ".txt");
    }

    public void tell(String format, Object... values) {
        String line = String.format(format, values);
        LOG.info(line);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double median(List<Double> values) {
        return nth(values, 50);
    }

    static double p95(List<Double> values) {
        return nth(values, 95);
    }

    private static double nth(List<Double> values, int percent) {
        Collections.sort(values);
        return values.get(Math.min(values.size() - 1, values.size() * percent / 100));
    }

    static double millisSince(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** What the server cannot do without, in megabytes. */
    static double heap() {
        return Long.parseLong(Enishi.visitor().get("/it/heap").body().strip()) / MEGABYTE;
    }
}
