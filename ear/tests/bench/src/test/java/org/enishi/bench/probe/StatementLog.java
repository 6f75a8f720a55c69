package org.enishi.bench.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.enishi.server.PostgresDatabase;

/**
 * The statements that arrive at the database, counted there, so that none is forgotten whoever sends it. Beginnings and ends of
 * transactions are not counted. Switched on for the counting only: it costs time.
 */
public final class StatementLog {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String NAME = "statements.log";

    private final PostgresDatabase database;
    private final Path file;
    private int marks;

    public StatementLog(PostgresDatabase database, Path directory) {
        this.database = database;
        this.file = directory.resolve(NAME);
    }

    /** What the database has to be started with. */
    public static Map<String, String> configuration(Path directory) {
        return Map.of(
                "logging_collector", "on",
                "log_directory", "'" + directory + "'",
                "log_filename", "'" + NAME + "'",
                "log_rotation_age", "0",
                "log_rotation_size", "0",
                "log_line_prefix", "'%a '");
    }

    public void begin() {
        command("alter system set log_statement = 'all'");
        command("select pg_reload_conf()");
        Awaitility.await("the database to log").atMost(PATIENCE).until(() -> lines(mark()) >= 0);
    }

    public void end() {
        command("alter system reset log_statement");
        command("select pg_reload_conf()");
    }

    /** By the application, while this is done. */
    public int during(Runnable work) {
        String begin = mark();
        work.run();
        String end = mark();
        Awaitility.await("the mark").atMost(PATIENCE).until(() -> lines(end) >= 0);
        return countBetween(begin, end);
    }

    private int countBetween(String begin, String end) {
        List<String> between = new ArrayList<>();
        boolean inside = false;
        for (String line : read()) {
            if (line.contains(end)) {
                break;
            }
            if (inside) {
                between.add(line);
            }
            inside = inside || line.contains(begin);
        }
        return (int) between.stream().filter(StatementLog::isStatement).count();
    }

    private static boolean isStatement(String line) {
        int text = line.startsWith("enishi LOG:") ? Math.max(line.indexOf(">: "), line.indexOf("statement: ")) : -1;
        return text >= 0
                && !line.substring(text)
                        .toUpperCase(java.util.Locale.ROOT)
                        .matches("(>|STATEMENT): (BEGIN|COMMIT|ROLLBACK|SET |SHOW ).*");
    }

    private long lines(String mark) {
        return read().stream().filter(line -> line.contains(mark)).count() - 1;
    }

    private String mark() {
        marks++;
        String mark = "mark " + marks + " of the bench";
        command("select '" + mark + "'");
        return mark;
    }

    private void command(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
