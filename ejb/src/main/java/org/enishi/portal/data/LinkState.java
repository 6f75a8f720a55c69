package org.enishi.portal.data;

/** How it stands with a link, as far as is known. */
public enum LinkState {
    DEAD,
    /** Not found the last time; once is no proof. */
    DOUBTFUL,
    WELL,
    UNCHECKED
}
