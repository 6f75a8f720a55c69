package org.enishi.organisation.data;

/**
 * How a person's second factors stand.
 *
 * @param set an authenticator or a passkey, or both
 * @param authenticator whether the one that shows codes is among them
 * @param demanded nothing else is open to him without one
 */
public record SecondFactorState(
        boolean set, boolean authenticator, long passkeys, long recoveryCodesLeft, boolean demanded) {

    /** Whether the only one that is left must stay. */
    public boolean isLastDemanded() {
        return demanded && passkeys + (authenticator ? 1 : 0) <= 1;
    }
}
