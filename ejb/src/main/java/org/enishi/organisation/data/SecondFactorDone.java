package org.enishi.organisation.data;

import java.util.List;
import org.enishi.shared.security.Actor;

/**
 * The second factor counts from now on.
 *
 * @param recoveryCodes shown once and never again
 * @param actor the person as he is from now on, for the session to go on with
 */
public record SecondFactorDone(List<String> recoveryCodes, Actor actor) {

    public SecondFactorDone {
        recoveryCodes = List.copyOf(recoveryCodes);
    }

    /** Without the codes. */
    @Override
    public String toString() {
        return "SecondFactorDone";
    }
}
