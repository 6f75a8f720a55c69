package org.enishi.organisation.data;

/**
 * By what the user list is sorted.
 *
 * @param by null for the usual order: organisation by organisation, there by kana
 */
public record MemberOrder(MemberColumn by, boolean descending) {

    public MemberOrder {
        by = by != null && by.isSortable() ? by : null;
    }

    public static MemberOrder usual() {
        return new MemberOrder(null, false);
    }
}
