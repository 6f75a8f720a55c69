package org.enishi.shared.persistence;

import jakarta.persistence.EntityManager;
import org.eclipse.persistence.sessions.Session;

/** Whether the database keeps letters and pairs of letters of what is searched: PostgreSQL does, in db/postgresql. */
public final class SearchGrams {

    private SearchGrams() {}

    public static boolean areKept(EntityManager entities) {
        return entities.unwrap(Session.class).getPlatform().isPostgreSQL();
    }
}
