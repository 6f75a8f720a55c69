package org.enishi.matching.data;

/** By what an institution orders its list. */
public enum InstitutionSort {
    CURIOSITY,
    TITLE,
    STATUS,
    DEADLINE,
    BUDGET,
    FORMS,
    INTEREST,
    RESULT,
    CLOSED_ON
}
