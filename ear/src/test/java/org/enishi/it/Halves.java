package org.enishi.it;

import java.util.stream.IntStream;

/**
 * Of random rounds that differ in their seed alone, each database tries every other one: both run every kind of step, and together
 * they try all of them.
 */
public final class Halves {

    private static final int OURS = "h2".equals(System.getProperty("enishi.it.database", "h2")) ? 0 : 1;

    private Halves() {}

    /** The rounds of this database. */
    public static IntStream of(int rounds) {
        return inGroups(rounds, 1);
    }

    /** Where so many rounds in a row belong together. */
    public static IntStream inGroups(int rounds, int size) {
        return IntStream.range(0, rounds).filter(round -> round / size % 2 == OURS);
    }
}
