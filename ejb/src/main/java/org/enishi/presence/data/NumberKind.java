package org.enishi.presence.data;

/** What a number of the public network is for. */
public enum NumberKind {
    MAIN,
    DIAL_IN,
    FAX
}
