package org.enishi.organisation.data;

/** What a passkey says when it is asked, all in Base64 for addresses. Nothing of it is believed before it is verified. */
public record PasskeyAnswer(
        String credentialId, String handle, String clientData, String authenticatorData, String signature) {

    /** Without what it says. */
    @Override
    public String toString() {
        return "PasskeyAnswer";
    }
}
