package org.enishi.matching.data;

/** What somebody advises his own organisation. */
public enum Recommendation {
    GO,
    UNSURE,
    DECLINE
}
