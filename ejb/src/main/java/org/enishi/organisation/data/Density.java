package org.enishi.organisation.data;

/** How close the rows of the user list stand. */
public enum Density {
    COMPACT,
    STANDARD
}
