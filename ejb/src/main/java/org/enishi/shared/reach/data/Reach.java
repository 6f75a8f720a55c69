package org.enishi.shared.reach.data;

/** How a page answered that was asked for. */
public enum Reach {
    WELL(false),
    /** It is there, but does not let everybody in, or not one that asks like us. */
    GUARDED(false),
    GONE(true),
    FAILING(true),
    /** It was there and did not answer in time, or not in the language of the web. */
    SILENT(true),
    /** Nobody knows the name, or nobody is there. */
    UNREACHABLE(true),
    /** It cannot prove who it is. */
    UNTRUSTED(true),
    /** It sends on too often, or to what is no address. */
    ASTRAY(true),
    /** It leads to where only a network of its own leads, and was not asked. */
    INNER(true);

    private final boolean missing;

    Reach(boolean missing) {
        this.missing = missing;
    }

    /** Whoever follows the link does not find what he looks for. */
    public boolean isMissing() {
        return missing;
    }

    /** Somebody out there has said something, so the way out is open. */
    public boolean isAnswer() {
        return this == WELL || this == GUARDED || this == GONE || this == FAILING;
    }
}
