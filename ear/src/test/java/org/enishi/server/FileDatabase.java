package org.enishi.server;

import java.nio.file.Path;
import java.util.Map;

/** H2 in a file; it lives inside the server and survives it. */
public record FileDatabase(Path directory) implements Database {

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
