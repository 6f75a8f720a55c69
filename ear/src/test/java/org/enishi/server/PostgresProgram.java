package org.enishi.server;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a program of PostgreSQL to its end. They refuse to be run as root, as which builds are often run. */
public final class PostgresProgram {

    private PostgresProgram() {}

    /**
     * @param command the program with its path, and its arguments
     * @param output what it says is added to this file
     */
    public static void run(List<String> command, Path output, Map<String, String> environment) {
        List<String> whole = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        whole.addAll(command);
        ProcessBuilder process = new ProcessBuilder(whole)
                .directory(output.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        process.environment().putAll(environment);
        try {
            int result = process.start().waitFor();
            if (result != 0) {
                throw new IllegalStateException(command + " ended with " + result + ", see " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
