package org.enishi.web.security;

import jakarta.enterprise.context.RequestScoped;
import org.enishi.organisation.data.SignInResult;

/** Carries the answer past Jakarta Security, which knows only yes and no, to the page. */
@RequestScoped
public class SignInAnswer {

    private SignInResult.Outcome outcome = SignInResult.Outcome.REFUSED;

    void is(SignInResult.Outcome given) {
        outcome = given;
    }

    public boolean isTooMany() {
        return outcome == SignInResult.Outcome.TOO_MANY;
    }
}
