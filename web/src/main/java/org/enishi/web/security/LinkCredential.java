package org.enishi.web.security;

import jakarta.security.enterprise.credential.Credential;

/** The link with which somebody goes on with a first sign-in that he has left. It works once. */
public record LinkCredential(String token) implements Credential {

    /** Without the token. */
    @Override
    public String toString() {
        return "LinkCredential";
    }
}
