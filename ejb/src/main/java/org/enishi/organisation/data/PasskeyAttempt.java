package org.enishi.organisation.data;

/**
 * Somebody wants to come in with a passkey.
 *
 * @param challenge null where none was asked for, or it was used up
 * @param half the first half of a sign-in, when the passkey is the second; else null
 */
public record PasskeyAttempt(PasskeyChallenge challenge, PasskeyAnswer answer, String half, String remoteAddress) {

    @Override
    public String toString() {
        return "PasskeyAttempt[from " + remoteAddress + "]";
    }
}
