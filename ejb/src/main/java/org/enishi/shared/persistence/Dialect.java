package org.enishi.shared.persistence;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.sessions.Session;

/** Which database is spoken to, for the few statements that only one of them has. */
public final class Dialect {

    private Dialect() {}

    public static boolean isPostgreSQL(EntityManager entities) {
        return entities.unwrap(Session.class).getPlatform().isPostgreSQL();
    }
}
