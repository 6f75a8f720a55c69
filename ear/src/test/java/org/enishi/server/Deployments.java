package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server's {@code deployments} directory. What is to be deployed is asked for, and the result is told, by marker files beside
 * the application: {@code .dodeploy}, then {@code .deployed} or {@code .failed}.
 */
final class Deployments {

    private static final String WANTED = ".dodeploy";
    private static final String DONE = ".deployed";
    private static final String FAILED = ".failed";

    private final Path directory;

    Deployments(Path directory) {
        this.directory = directory;
    }

    void put(Path application) {
        try {
            Files.copy(application, directory.resolve(application.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also after a kill, whose markers would tell of the run before. */
    void request() {
        try {
            for (String application : applications()) {
                Files.deleteIfExists(marker(application, DONE));
                Files.deleteIfExists(marker(application, FAILED));
                Files.writeString(marker(application, WANTED), application);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areDone() {
        return applications().stream().allMatch(application -> Files.exists(marker(application, DONE)));
    }

    Optional<String> failure() {
        return applications().stream()
                .map(application -> marker(application, FAILED))
                .filter(Files::exists)
                .map(Deployments::read)
                .findFirst();
    }

    private List<String> applications() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ear") || name.endsWith(".war"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path marker(String application, String kind) {
        return directory.resolve(application + kind);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
