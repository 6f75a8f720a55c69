package org.enishi.shared.persistence;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Whether the database has refused a second one of what may be there once. Both databases say so in the words of the standard. */
public final class UniqueViolation {

    private static final String UNIQUE_VIOLATION = "23505";

    private UniqueViolation() {}

    public static boolean isCauseOf(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(UNIQUE_VIOLATION::equals);
    }
}
