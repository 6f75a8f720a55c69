package org.enishi.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** {@link Run} in a process of its own, as Maven starts it, with a person at its terminal. */
final class StartedRun {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;

    private StartedRun(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static StartedRun begin(Ports ports, Path data) {
        try {
            Path output = Files.createTempFile(Installation.ofThisBuild().work(), "run-", ".txt");
            Stream<String> properties = Stream.concat(
                    Stream.of("home", "scripts", "work", "application")
                            .map(name -> "-Denishi.server." + name + "=" + Installation.path(name)),
                    Stream.of(
                            "-Denishi.http.port=" + ports.http(),
                            "-Denishi.https.port=" + ports.https(),
                            "-Denishi.data.dir=" + data));
            List<String> command = Stream.of(
                            Stream.of(java(), "-cp", System.getProperty("java.class.path")),
                            properties,
                            Stream.of(Run.class.getName()))
                    .flatMap(part -> part)
                    .toList();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new StartedRun(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    }

    void awaitLine(String part) {
        Awaitility.await(part).atMost(PATIENCE).until(() -> text().contains(part) || !process.isAlive());
        if (!text().contains(part)) {
            throw new AssertionError("It ended with\n" + text());
        }
    }

    String text() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return its exit code */
    int awaitEnd() {
        Awaitility.await("end").atMost(PATIENCE).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /**
     * Ends it as Ctrl-C does: the same hooks run. The signal itself is another one, because whoever is started in the background
     * of a shell is deaf to an interrupt, and so is what he starts.
     */
    void interrupt() {
        process.destroy();
        awaitEnd();
    }
}
