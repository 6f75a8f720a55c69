package org.enishi.shared.persistence;

import java.io.Serializable;
import org.enishi.shared.fault.RuleViolated;

/** A stretch of a list. Bounded, so that a forged request cannot ask for everything at once. */
public record PageRequest(int first, int size) implements Serializable {

    public static final int MAXIMUM_SIZE = 500;

    public PageRequest {
        if (first < 0 || size < 1 || size > MAXIMUM_SIZE) {
            throw new RuleViolated("rule.page.size", MAXIMUM_SIZE);
        }
    }
}
