package org.enishi.organisation.model;

import java.util.Set;

/**
 * What is known of a key.
 *
 * @param credential the key itself with the name of its maker, as it came, in Base64
 * @param signCount how often it has signed; 0 where nobody counts
 * @param backupEligible whether it may travel to other devices of the person; that never changes
 * @param transports by which ways a browser reaches it
 */
public record PasskeyKey(
        String credentialId, String credential, long signCount, boolean backupEligible, Set<String> transports) {

    public PasskeyKey {
        transports = Set.copyOf(transports);
    }
}
