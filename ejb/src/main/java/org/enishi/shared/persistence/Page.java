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

    /** Where counting has stopped, a last page that is not full tells how many there are, and a late one how many there are at least. */
    public static <T> Page<T> of(List<T> rows, Count count, PageRequest page) {
        long seen = rows.isEmpty() ? 0 : page.first() + rows.size();
        if (!count.open()) {
            return new Page<>(rows, count.number());
        }
        return seen > 0 && rows.size() < page.size()
                ? new Page<>(rows, seen)
                : new Page<>(rows, Math.max(count.number(), seen), true);
    }

    /** The same stretch of the same list, told otherwise. */
    public <R> Page<R> as(List<R> others) {
        return new Page<>(others, total, open);
    }
}
