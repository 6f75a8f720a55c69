package org.enishi.shared.persistence;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether something failed because the database could not be asked: it is being started again, does not answer, has no room
 * left, or all connections are taken. Nobody did anything wrong, and the same may go well in a minute.
 */
public final class DatabaseAway {

    /** Of the standard and of PostgreSQL: connection lost, resources exhausted, stopped by its operator, failure of its disk. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    private static final String HELD = "90020";

    /** Of H2, which has a class of its own: file cannot be written, closed, or held by another process. */
    private static final Set<String> STATES_OF_H2 =
            Set.of("90007", HELD, "90028", "90031", "90067", "90098", "90100", "90121");

    /** The pool says so in words only. */
    private static final String POOL = "IJ";

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable thrown) {
        return anyOf(thrown, DatabaseAway::tellsSo);
    }

    /** A file of H2 that another process has open. */
    public static boolean isHeldByAnotherServer(Throwable thrown) {
        return anyOf(thrown, fault -> fault instanceof SQLException failure && HELD.equals(failure.getSQLState()));
    }

    /** Of it and of everything that is told with it. */
    private static boolean anyOf(Throwable thrown, Predicate<Throwable> wanted) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(thrown);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (wanted.test(next)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(Arrays.asList(next.getSuppressed()));
                Optional.ofNullable(next.getCause()).ifPresent(open::add);
            }
        }
        return false;
    }

    private static boolean tellsSo(Throwable thrown) {
        if (thrown instanceof ResourceException) {
            return true;
        }
        return thrown instanceof SQLException failure
                && (isOfTheConnection(failure.getSQLState()) || isOfThePool(failure.getMessage()));
    }

    private static boolean isOfTheConnection(String state) {
        return state != null
                && (STATES_OF_H2.contains(state) || state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }

    private static boolean isOfThePool(String message) {
        return message != null && message.startsWith(POOL);
    }
}
