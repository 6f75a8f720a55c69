package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

/** The database file of a dead server, opened by somebody else. */
public record DataFile(Path directory) {

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
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + directory.resolve("enishi") + ";IFEXISTS=TRUE", "sa", "")) {
            return Columns.of(connection, select);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
