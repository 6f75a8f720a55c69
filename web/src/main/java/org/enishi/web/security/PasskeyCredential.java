package org.enishi.web.security;

import jakarta.security.enterprise.credential.Credential;
import org.enishi.organisation.data.PasskeyAnswer;
import org.enishi.organisation.data.PasskeyChallenge;

/**
 * What a passkey said.
 *
 * @param challenge that it had to sign; null where there is none
 * @param half the first half of a sign-in, when the passkey is the second; else null
 */
public record PasskeyCredential(PasskeyChallenge challenge, PasskeyAnswer answer, String half) implements Credential {

    /** Without any of it. */
    @Override
    public String toString() {
        return "PasskeyCredential";
    }
}
