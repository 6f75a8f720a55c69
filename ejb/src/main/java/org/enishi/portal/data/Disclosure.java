package org.enishi.portal.data;

/** How much of a count is told. */
public enum Disclosure {
    EXACT,
    /** The sum of what is told; some of it is not. */
    AT_LEAST,
    /** Fewer than five, none included. */
    FEW,
    /** Nothing at all, because even that would let another number be calculated. */
    WITHHELD
}
