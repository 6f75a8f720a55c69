package org.enishi.bench.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into a table as PostgreSQL reads them fastest. Null is no value. */
final class Copy implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final PGCopyOutputStream out;
    private final StringBuilder line = new StringBuilder();

    Copy(Connection connection, String table, String columns) throws SQLException {
        out = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + table + " (" + columns + ") from stdin", BUFFER);
    }

    /** None of the values has a tabulator, a new line or a backslash in it. */
    void row(Object... values) {
        line.setLength(0);
        for (int column = 0; column < values.length; column++) {
            line.append(column == 0 ? "" : "\t").append(values[column] == null ? "\\N" : values[column]);
        }
        try {
            out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
