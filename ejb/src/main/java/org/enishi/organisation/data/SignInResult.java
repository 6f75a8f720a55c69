package org.enishi.organisation.data;

import org.enishi.shared.security.Actor;

/** The answer to an attempt. A refusal never says why. */
public record SignInResult(Outcome outcome, Actor actor) {

    /** The three answers that the front door can give. */
    public enum Outcome {
        WELCOME,
        REFUSED,
        TOO_MANY
    }

    public static SignInResult welcome(Actor actor) {
        return new SignInResult(Outcome.WELCOME, actor);
    }

    public static SignInResult refused() {
        return new SignInResult(Outcome.REFUSED, null);
    }

    public static SignInResult tooMany() {
        return new SignInResult(Outcome.TOO_MANY, null);
    }
}
