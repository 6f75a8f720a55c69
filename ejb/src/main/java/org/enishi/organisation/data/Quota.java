package org.enishi.organisation.data;

/**
 * How many people are registered with an organisation, the first administrator included, and how many may be.
 *
 * @param limit null where there is none
 */
public record Quota(long registered, Integer limit) {

    public boolean isFull() {
        return limit != null && registered >= limit;
    }
}
