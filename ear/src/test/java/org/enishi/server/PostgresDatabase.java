package org.enishi.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL, started from its Maven artifact on a free port and thrown away afterwards. */
public final class PostgresDatabase implements Database {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;

    private PostgresDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static PostgresDatabase start(Path directory) {
        Directories.remove(directory);
        try {
            return new PostgresDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(true)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF-8")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String script() {
        return "postgresql.cli";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of(
                "enishi.db.url", postgres.getJdbcUrl(USER, USER),
                "enishi.db.user", USER,
                "enishi.db.password", USER);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
