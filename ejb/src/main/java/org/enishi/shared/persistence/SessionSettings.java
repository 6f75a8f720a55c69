package org.enishi.shared.persistence;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * What EclipseLink does otherwise by itself. There can be only one such class: of two in persistence.xml one is silently
 * left out.
 *
 * <p>Lets a failed statement fail at once: EclipseLink would try the connection, find the transaction aborted, take that for a
 * lost connection and wait ten seconds for another. Whether connections live is the pool's business.
 *
 * <p>Remembers every query that it has read once. There are more of them than the two hundred that EclipseLink remembers; what
 * it forgets it reads and turns into SQL again at each use.
 */
public class SessionSettings implements SessionCustomizer {

    private static final int QUERIES = 5000;

    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
        session.getProject().setJPQLParseCacheMaxSize(QUERIES);
        UuidColumns.allowEmpty(session);
    }
}
