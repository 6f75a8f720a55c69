package org.enishi.organisation.data;

/** What was typed, and from where. Never logged: it holds a password. */
public record SignInAttempt(String login, String password, String remoteAddress) {

    @Override
    public String toString() {
        return "SignInAttempt[from " + remoteAddress + "]";
    }
}
