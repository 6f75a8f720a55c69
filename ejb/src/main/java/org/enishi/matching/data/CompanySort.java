package org.enishi.matching.data;

/** By what a company orders its list. */
public enum CompanySort {
    TITLE,
    DEADLINE,
    CHANGED
}
