package org.enishi.portal.data;

/**
 * A count as it may be published.
 *
 * @param count null unless {@code disclosure} is {@link Disclosure#EXACT}
 */
public record Figure(Disclosure disclosure, Long count) {

    public static Figure exact(long count) {
        return new Figure(Disclosure.EXACT, count);
    }

    public static Figure few() {
        return new Figure(Disclosure.FEW, null);
    }

    public static Figure withheld() {
        return new Figure(Disclosure.WITHHELD, null);
    }

    public boolean isExact() {
        return disclosure == Disclosure.EXACT;
    }
}
