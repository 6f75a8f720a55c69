package org.enishi.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The database file of a dead server, opened by somebody else. */
record AuditFile(Path directory) {

    static AuditFile fresh(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve("enishi.mv.db"));
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AuditFile(directory);
    }

    Set<String> requestIds() {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + directory.resolve("enishi") + ";IFEXISTS=TRUE", "sa", "");
                PreparedStatement query = connection.prepareStatement("select request_id from audit_entry");
                ResultSet row = query.executeQuery()) {
            Set<String> ids = new HashSet<>();
            while (row.next()) {
                ids.add(row.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
