package org.enishi.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A real PostgreSQL, started from its Maven artifact on a free port and thrown away afterwards. */
public final class PostgresDatabase implements Database {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final Path directory;

    private PostgresDatabase(EmbeddedPostgres postgres, Path directory) {
        this.postgres = postgres;
        this.directory = directory;
    }

    public static PostgresDatabase start(Path directory) {
        return start(directory, EmbeddedPostgres.builder());
    }

    /** One that has on the disk what it has confirmed, as a real one does; others of the tests save themselves that time. */
    public static PostgresDatabase startLasting(Path directory) {
        return start(directory, EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on"));
    }

    /** One that is set up as whoever measures wants it. */
    public static PostgresDatabase startWith(Path directory, Map<String, String> configuration) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        configuration.forEach(builder::setServerConfig);
        return start(directory, builder);
    }

    private static PostgresDatabase start(Path directory, EmbeddedPostgres.Builder builder) {
        Directories.remove(directory);
        try {
            EmbeddedPostgres postgres = builder.setDataDirectory(directory)
                    .setPort(Ports.free().http())
                    .setCleanDataDirectory(true)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF-8")
                    .start();
            return new PostgresDatabase(postgres, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As after a crash: nobody is waited for, and what was confirmed is read back from its log. */
    public void restart() {
        try {
            String postmaster = Files.readString(directory.resolve("postmaster.opts"));
            Path programs =
                    Path.of(postmaster.substring(0, postmaster.indexOf(' '))).getParent();
            Path log = directory.resolve("restart.log");
            PostgresProgram.run(
                    List.of(
                            programs.resolve("pg_ctl").toString(),
                            "-D",
                            directory.toString(),
                            "-m",
                            "immediate",
                            "-w",
                            "-l",
                            log.toString(),
                            "restart"),
                    log,
                    Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of all that the audit log holds. */
    public Set<String> requestIds() {
        try (Connection connection = connect()) {
            return Columns.of(connection, "select request_id from audit_entry");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return postgres.getPort();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl(USER, USER));
    }

    /** The same database, reached over a network that a test can break. */
    public Database over(TcpRelay network) {
        PostgresDatabase itself = this;
        return new Database() {
            @Override
            public String script() {
                return itself.script();
            }

            @Override
            public Map<String, String> settings() {
                return settingsAt(network.port());
            }

            @Override
            public void close() {
                network.close();
                itself.close();
            }
        };
    }

    @Override
    public String script() {
        return "postgresql.cli";
    }

    @Override
    public Map<String, String> settings() {
        return settingsAt(port());
    }

    private Map<String, String> settingsAt(int port) {
        return Map.of(
                "enishi.db.url", postgres.getJdbcUrl(USER, USER).replace(":" + port() + "/", ":" + port + "/"),
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
