package org.enishi.matching.data;

/** How far the review of a draft has come. */
public enum ReviewState {
    ASKED,
    ANSWERED,
    CLOSED,
    WITHDRAWN;

    /** Whoever was asked may read it, and the company what he said. */
    public boolean isOpen() {
        return this == ASKED || this == ANSWERED;
    }
}
