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
 */
public class SessionSettings implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = session.getLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
        login.setDelayBetweenConnectionAttempts(0);
        UuidColumns.allowEmpty(session);
    }
}
