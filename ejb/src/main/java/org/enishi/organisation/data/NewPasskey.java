package org.enishi.organisation.data;

import java.util.Set;

/** A passkey as the browser has made it, all in Base64 for addresses. */
public record NewPasskey(String clientData, String attestation, Set<String> transports) {

    public NewPasskey {
        transports = Set.copyOf(transports);
    }
}
