package org.enishi.web.security;

import jakarta.enterprise.context.RequestScoped;
import org.enishi.organisation.data.SignInResult;

/** Carries the answer past Jakarta Security, which knows only yes and no, to the page. */
@RequestScoped
public class SignInAnswer {

    private SignInResult result = SignInResult.refused();

    void is(SignInResult given) {
        result = given;
    }

    public boolean isTooMany() {
        return result.outcome() == SignInResult.Outcome.TOO_MANY;
    }

    /** The right initial password, but too late. */
    public boolean isExpired() {
        return result.outcome() == SignInResult.Outcome.EXPIRED;
    }

    /** The password was right; the code is still to come. */
    public boolean isCodeNeeded() {
        return result.outcome() == SignInResult.Outcome.CODE_NEEDED;
    }

    /** What goes on from here: the request for another initial password, or the second factor. Null where nothing does. */
    public String token() {
        return result.token();
    }
}
