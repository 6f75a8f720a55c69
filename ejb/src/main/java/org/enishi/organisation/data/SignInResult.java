package org.enishi.organisation.data;

import org.enishi.shared.security.Actor;

/**
 * The answer to an attempt. A refusal never says why.
 *
 * @param actor null unless welcome
 * @param token what goes on from here: the request for another initial password, or the second factor. Else null
 */
public record SignInResult(Outcome outcome, Actor actor, String token) {

    /** The answers that the front door can give. */
    public enum Outcome {
        /** Also for whoever has only come in so far as to do what everybody does first: see {@link Actor#isEntering}. */
        WELCOME,
        REFUSED,
        TOO_MANY,
        /** The right initial password, but too late. Only whoever knows it is told so. */
        EXPIRED,
        /** The right password; the code is still to come. */
        CODE_NEEDED
    }

    public static SignInResult welcome(Actor actor) {
        return new SignInResult(Outcome.WELCOME, actor, null);
    }

    public static SignInResult refused() {
        return new SignInResult(Outcome.REFUSED, null, null);
    }

    public static SignInResult tooMany() {
        return new SignInResult(Outcome.TOO_MANY, null, null);
    }

    /** With it the person asks the administrators for another one. */
    public static SignInResult expired(String token) {
        return new SignInResult(Outcome.EXPIRED, null, token);
    }

    public static SignInResult codeNeeded(String token) {
        return new SignInResult(Outcome.CODE_NEEDED, null, token);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "SignInResult[" + outcome + "]";
    }
}
