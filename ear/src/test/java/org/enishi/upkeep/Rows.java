package org.enishi.upkeep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Every row of every table of ours, in an order that does not depend on the database. */
record Rows(Map<String, List<String>> columns, Map<String, List<String>> values) {

    private static final String HISTORY_OF_SCRIPTS = "flyway_schema_history";

    static Rows of(Store store) {
        return of(store, columnsOf(store));
    }

    /** Only what was there before. */
    static Rows of(Store store, Map<String, List<String>> columns) {
        Map<String, List<String>> values = new TreeMap<>();
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> table : columns.entrySet()) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = statement.executeQuery(
                        "select " + String.join(", ", table.getValue()) + " from " + table.getKey())) {
                    while (row.next()) {
                        rows.add(text(row));
                    }
                }
                rows.sort(null);
                values.put(table.getKey(), rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Rows(columns, values);
    }

    int number() {
        return values.values().stream().mapToInt(List::size).sum();
    }

    private static Map<String, List<String>> columnsOf(Store store) {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Connection connection = store.connect()) {
            DatabaseMetaData known = connection.getMetaData();
            String schema = connection.getSchema();
            try (ResultSet table = known.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (table.next()) {
                    String name = table.getString("TABLE_NAME");
                    if (!HISTORY_OF_SCRIPTS.equals(name)) {
                        columns.put(name.toLowerCase(Locale.ROOT), columnsOf(known, schema, name));
                    }
                }
            }
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> columnsOf(DatabaseMetaData known, String schema, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet column = known.getColumns(null, schema, table, "%")) {
            while (column.next()) {
                names.add(column.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.sort(null);
        return names;
    }

    private static String text(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            if (value instanceof byte[] bytes) {
                value = HexFormat.of().formatHex(bytes);
            } else if (value instanceof java.sql.Timestamp || value instanceof OffsetDateTime) {
                value = row.getObject(column, OffsetDateTime.class).toInstant();
            }
            text.append(value).append('|');
        }
        return text.toString();
    }
}
