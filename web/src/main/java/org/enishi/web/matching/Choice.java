package org.enishi.web.matching;

import java.util.Arrays;

/** What an address chooses among values that are known; anything else is the usual one. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> type, String name, E usual) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }

    /** The value of aria-sort. */
    static String order(boolean ordered, boolean descending) {
        if (!ordered) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }
}
