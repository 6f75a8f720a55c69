package org.enishi.web.security;

import jakarta.security.enterprise.credential.Credential;

/** The second half of a sign-in: what the first half answered, and the code that was typed. */
public record CodeCredential(String token, String code) implements Credential {

    /** Without either. */
    @Override
    public String toString() {
        return "CodeCredential";
    }
}
