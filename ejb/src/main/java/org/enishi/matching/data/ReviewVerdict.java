package org.enishi.matching.data;

/** What whoever was asked thinks of a draft as a whole. */
public enum ReviewVerdict {
    GOOD,
    CHANGE
}
