package org.enishi.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** What the database is, and how fast it answers. */
@ApplicationScoped
public class DatabaseFacts {

    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource dataSource;

    /** @throws IllegalStateException where it does not answer at all */
    public DatabaseFact look() {
        long begun = System.nanoTime();
        try (Connection connection = dataSource.getConnection()) {
            Instant now = now(connection);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            DatabaseMetaData meta = connection.getMetaData();
            return new DatabaseFact(meta.getDatabaseProductName(), meta.getDatabaseProductVersion(), took, now);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** H2 keeps the patience of one statement for all that the connection is used for after it. */
    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet row = statement.executeQuery("select current_timestamp")) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            } finally {
                statement.setQueryTimeout(0);
            }
        }
    }
}
