package org.enishi.portal.data;

/**
 * A count as it may be published.
 *
 * @param count null where nothing is told
 */
public record Figure(Disclosure disclosure, Long count) {

    public static Figure exact(long count) {
        return new Figure(Disclosure.EXACT, count);
    }

    public static Figure atLeast(long count) {
        return new Figure(Disclosure.AT_LEAST, count);
    }

    public static Figure few() {
        return new Figure(Disclosure.FEW, null);
    }

    public static Figure withheld() {
        return new Figure(Disclosure.WITHHELD, null);
    }

    public boolean isTold() {
        return count != null;
    }

    public boolean isExact() {
        return disclosure == Disclosure.EXACT;
    }
}
