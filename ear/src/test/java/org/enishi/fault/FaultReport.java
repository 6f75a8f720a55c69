package org.enishi.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Logger;
import org.enishi.server.Installation;

/** What was done to the servers of this run and what it cost them, one line each, in {@code target/faults.tsv}. */
final class FaultReport {

    private static final Logger LOG = Logger.getLogger(FaultReport.class.getName());
    private static final Path FILE = begin();

    private FaultReport() {}

    /**
     * @param times how often it was done
     * @param acknowledged writes that somebody was told of
     * @param lost those of them that were not there afterwards
     * @param figures whatever else was measured
     */
    static void tell(String fault, int times, int acknowledged, int lost, String figures) {
        String line = String.join(
                "\t", fault, Integer.toString(times), Integer.toString(acknowledged), Integer.toString(lost), figures);
        write(line);
        LOG.info(line);
    }

    private static Path begin() {
        Path file = Installation.ofThisBuild().work().resolve("faults.tsv");
        try {
            Files.writeString(file, "fault\ttimes\tacknowledged writes\tlost writes\tfigures\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String line) {
        try {
            Files.writeString(FILE, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
