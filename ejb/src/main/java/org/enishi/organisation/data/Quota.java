package org.enishi.organisation.data;

/**
 * How many people are registered with an organisation, the first administrator included, and how many may be.
 *
 * @param limit null where there is none
 */
public record Quota(long registered, Integer limit) {

    /** Of whoever may have as many as he likes, and were not counted. */
    public static final Quota ENDLESS = new Quota(0, null);

    public boolean isFull() {
        return limit != null && registered >= limit;
    }
}
