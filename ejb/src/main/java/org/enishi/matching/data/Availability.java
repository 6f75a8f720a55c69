package org.enishi.matching.data;

/** ○ △ ×: whether somebody can come at a time that was proposed. */
public enum Availability {
    YES,
    MAYBE,
    NO
}
