package org.enishi.organisation.data;

import java.io.Serializable;

/**
 * What an authenticator must be told, once.
 *
 * @param secret to type, in groups of four
 * @param uri to scan as a QR code
 */
public record SecondFactorSetup(String secret, String uri) implements Serializable {

    /** Without the secret. */
    @Override
    public String toString() {
        return "SecondFactorSetup";
    }
}
