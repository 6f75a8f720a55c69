package org.enishi.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** What somebody else reads in the database past the application. */
final class Columns {

    private Columns() {}

    static Set<String> of(Connection connection, String select) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(select);
                ResultSet row = query.executeQuery()) {
            Set<String> values = new HashSet<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
