package org.enishi.shared.persistence;

import jakarta.persistence.TypedQuery;

/** Reads one page of what a query finds. */
public final class Paging {

    private Paging() {}

    /** The page that is asked for, and how many there are in all. */
    public static <T> Page<T> read(TypedQuery<T> rows, TypedQuery<Long> count, PageRequest page) {
        return new Page<>(stretch(rows, page).getResultList(), count.getSingleResult());
    }

    public static <T> TypedQuery<T> stretch(TypedQuery<T> rows, PageRequest page) {
        return rows.setFirstResult(page.first()).setMaxResults(page.size());
    }
}
