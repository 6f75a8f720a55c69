package org.enishi.it.proof;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Counts the statements that EclipseLink sends, over all threads: nothing else may run meanwhile. */
public final class StatementCounter extends SessionEventAdapter implements AutoCloseable {

    private final AtomicInteger statements = new AtomicInteger();
    private final UnitOfWork work;

    private StatementCounter(UnitOfWork work) {
        this.work = work;
    }

    /** On the running transaction only, so that timers of the server do not count. */
    public static StatementCounter on(EntityManager entities) {
        StatementCounter counter = new StatementCounter(entities.unwrap(UnitOfWork.class));
        counter.work.getEventManager().addListener(counter);
        return counter;
    }

    public int count() {
        return statements.get();
    }

    @Override
    public void postExecuteQuery(SessionEvent event) {
        if (event.getQuery().isSQLCallQuery() || event.getQuery().isCallQuery()) {
            statements.incrementAndGet();
        }
    }

    @Override
    public void close() {
        work.getEventManager().removeListener(this);
    }
}
