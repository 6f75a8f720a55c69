package org.enishi.shared.fault;

import java.io.Serializable;
import java.util.List;

/** Why something may not be done, told before anybody tries: the key of a sentence and what the sentence names. */
public record Refusal(String key, List<Object> arguments) implements Serializable {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments));
    }

    public RuleViolated toFault() {
        return new RuleViolated(key, arguments.toArray());
    }
}
