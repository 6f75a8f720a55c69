package org.enishi.organisation.data;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a passkey has to sign, once and soon. Kept in the session of whoever asked, and nowhere else.
 *
 * @param accountId for whom a passkey is to be set up; null where somebody wants to come in
 */
public record PasskeyChallenge(String value, Instant until, UUID accountId) implements Serializable {

    /** Without the value. */
    @Override
    public String toString() {
        return "PasskeyChallenge[until " + until + "]";
    }
}
