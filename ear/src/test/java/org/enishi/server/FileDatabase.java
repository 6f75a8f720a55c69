package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** H2 in a file; it lives inside the server and survives it. */
public record FileDatabase(Path directory) implements Database {

    /** By a server of another process: H2 keeps its file locked. */
    boolean isInUse() {
        Path file = directory.resolve("enishi.mv.db");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String script() {
        return "h2.cli";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("enishi.data.dir", directory.toString());
    }

    @Override
    public void close() {
        // It ends with the server that opened it.
    }
}
