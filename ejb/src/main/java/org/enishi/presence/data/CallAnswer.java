package org.enishi.presence.data;

import java.io.Serializable;
import java.util.List;

/**
 * What a telephone system is told that asks where a call is to go.
 *
 * @param known whether there is anything under what was dialled
 * @param called what was dialled, as it is written down
 * @param targets in their order; empty where nobody is there
 */
public record CallAnswer(boolean known, String called, List<CallTarget> targets) implements Serializable {

    public CallAnswer {
        targets = List.copyOf(targets);
    }

    public static CallAnswer unknown(String called) {
        return new CallAnswer(false, called, List.of());
    }

    /** As 通話ログ has it. Whether anybody lifted the receiver is not known here. */
    public CallResult result() {
        if (!known) {
            return CallResult.FAILED;
        }
        return targets.isEmpty() ? CallResult.MISSED : CallResult.FORWARDED;
    }
}
