package org.enishi.portal.data;

/** How much of a count is told. */
public enum Disclosure {
    EXACT,
    /** Fewer than five, none included. */
    FEW,
    /** Nothing at all, because even that would let another number be calculated. */
    WITHHELD
}
