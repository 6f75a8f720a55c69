package org.enishi.organisation.data;

/** What was typed after the password, and from where. Never logged. */
public record CodeAttempt(String token, String code, String remoteAddress) {

    @Override
    public String toString() {
        return "CodeAttempt[from " + remoteAddress + "]";
    }
}
