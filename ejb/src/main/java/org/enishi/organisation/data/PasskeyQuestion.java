package org.enishi.organisation.data;

import java.util.List;

/**
 * What a browser must know to ask a passkey.
 *
 * @param allowed empty where any may answer: nobody has said yet who he is
 */
public record PasskeyQuestion(PasskeyChallenge challenge, String relyingParty, List<String> allowed) {

    public PasskeyQuestion {
        allowed = List.copyOf(allowed);
    }

    /** Without the challenge. */
    @Override
    public String toString() {
        return "PasskeyQuestion";
    }
}
