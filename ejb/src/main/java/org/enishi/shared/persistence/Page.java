package org.enishi.shared.persistence;

import java.util.List;

/**
 * Rows of one page, and how many there are in all.
 *
 * @param total where counting has stopped, how many there are at least
 * @param open whether counting has stopped, so that there may be more
 */
public record Page<T>(List<T> rows, long total, boolean open) {

    public Page {
        rows = List.copyOf(rows);
    }

    public Page(List<T> rows, long total) {
        this(rows, total, false);
    }

    /** The same stretch of the same list, told otherwise. */
    public <R> Page<R> as(List<R> others) {
        return new Page<>(others, total, open);
    }
}
