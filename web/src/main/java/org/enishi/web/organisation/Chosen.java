package org.enishi.web.organisation;

import java.util.Arrays;

/** What was chosen from an enum, as it stands in an address. What is no such value chooses nothing. */
final class Chosen {

    private Chosen() {}

    static <E extends Enum<E>> E of(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(written))
                .findFirst()
                .orElse(null);
    }
}
