package org.enishi.organisation.data;

/**
 * By what the list of organisations is sorted.
 *
 * @param by null for the usual order, by kana
 */
public record OrganisationOrder(OrganisationColumn by, boolean descending) {

    public static OrganisationOrder usual() {
        return new OrganisationOrder(null, false);
    }
}
