package org.enishi.web.push;

import java.util.Locale;
import java.util.UUID;

/**
 * Who listens at a connection, as the front door knew him when it was opened.
 *
 * @param securityVersion of his rights; a later one ends the connection
 */
record Listener(UUID accountId, UUID organisationId, int securityVersion, Locale language) {

    static final String KEY = Listener.class.getName();
}
