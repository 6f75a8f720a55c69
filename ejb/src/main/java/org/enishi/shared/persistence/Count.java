package org.enishi.shared.persistence;

/**
 * How many there are, as far as anybody counts: nobody turns twenty pages, he narrows the list down.
 *
 * @param number where counting has stopped, how many there are at least
 * @param open whether counting has stopped, so that there are more
 */
public record Count(long number, boolean open) {

    public static final int MOST = 1000;

    /** So many are looked at, to know whether there are more. */
    public static final int LOOKED_AT = MOST + 1;

    public static final Count NONE = new Count(0, false);

    public static Count of(long lookedAt) {
        return new Count(Math.min(lookedAt, MOST), lookedAt > MOST);
    }
}
