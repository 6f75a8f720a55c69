package org.enishi.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** The database file of a dead server, opened by somebody else. */
public record DataFile(Path directory) {

    private static final int BLOCK = 4096;

    public static DataFile fresh(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve("enishi.mv.db"));
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DataFile(directory);
    }

    /** Of all that the audit log holds. */
    public Set<String> requestIds() {
        return column("select request_id from audit_entry");
    }

    public Set<String> organisations() {
        return column("select name from organisation");
    }

    private Set<String> column(String select) {
        return opened(connection -> Columns.of(connection, select));
    }

    /** What is done with the file while nobody else has it. It is left as the server leaves it: never closed by H2, decision 45. */
    public <T> T opened(Work<T> work) {
        String url = "jdbc:h2:file:" + directory.resolve("enishi") + ";IFEXISTS=TRUE;WRITE_DELAY=0";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement end = connection.createStatement()) {
            T result = work.on(connection);
            end.execute("shutdown immediately");
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** H2 notes in the first block of a file that it has closed it. */
    public boolean isClosedByH2() {
        try (InputStream file = Files.newInputStream(directory.resolve("enishi.mv.db"))) {
            return new String(file.readNBytes(BLOCK), StandardCharsets.ISO_8859_1).contains("clean:1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param <T> what it finds */
    @FunctionalInterface
    public interface Work<T> {

        T on(Connection connection) throws SQLException;
    }
}
