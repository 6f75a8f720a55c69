package org.enishi.shared.persistence;

import java.util.List;

/** Rows of one page, and how many there are in all. */
public record Page<T>(List<T> rows, long total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
