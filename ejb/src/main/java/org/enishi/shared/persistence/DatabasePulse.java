package org.enishi.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Whether the database answers. It is asked once a second at most and by one at a time, however many want to know: those who
 * ask from outside need no sign-in.
 */
@ApplicationScoped
public class DatabasePulse {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int PATIENCE_SECONDS = 2;

    private final ReentrantLock asking = new ReentrantLock();

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource dataSource;

    private volatile long askedAt = System.nanoTime() - FRESH_NANOS;
    private volatile boolean answered;

    public boolean isFelt() {
        if (System.nanoTime() - askedAt >= FRESH_NANOS && asking.tryLock()) {
            try {
                answered = ask();
                askedAt = System.nanoTime();
            } finally {
                asking.unlock();
            }
        }
        return answered;
    }

    private boolean ask() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
