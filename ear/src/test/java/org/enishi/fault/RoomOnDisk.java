package org.enishi.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.enishi.server.Server;

/** How far the files of a running server may be written. */
final class RoomOnDisk {

    private RoomOnDisk() {}

    static boolean canBeTaken() {
        try {
            return run(List.of("prlimit", "--version")) == 0;
        } catch (UncheckedIOException none) {
            return false;
        }
    }

    static void limit(Server server, long bytes) {
        set(server, Long.toString(bytes));
    }

    static void give(Server server) {
        set(server, "unlimited");
    }

    /** The soft limit only: that one may be raised again by whoever lowered it. */
    private static void set(Server server, String limit) {
        int result = run(List.of("prlimit", "--pid=" + server.processId(), "--fsize=" + limit + ":"));
        if (result != 0) {
            throw new IllegalStateException("prlimit ended with " + result);
        }
    }

    private static int run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
