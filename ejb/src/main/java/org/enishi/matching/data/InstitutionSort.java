package org.enishi.matching.data;

/** By what an institution orders its list. */
public enum InstitutionSort {
    TITLE,
    STATUS,
    DEADLINE,
    BUDGET,
    INTEREST,
    CLOSED_ON
}
