package org.enishi.organisation.data;

import java.io.Serializable;
import java.util.List;

/**
 * What a browser must know to make a passkey.
 *
 * @param relyingParty the host of the public address; a passkey works nowhere else
 * @param handle by which the passkey knows the person, random
 * @param known passkeys that are there already: the same authenticator gets no second one
 */
public record PasskeyOffer(
        PasskeyChallenge challenge,
        String relyingParty,
        String serviceName,
        String handle,
        String loginName,
        String displayName,
        List<String> known)
        implements Serializable {

    public PasskeyOffer {
        known = List.copyOf(known);
    }

    /** Without the challenge. */
    @Override
    public String toString() {
        return "PasskeyOffer";
    }
}
