package org.enishi.matching.data;

/** How far an institution is with a project that it has not answered. Its own affair. */
public enum Reading {
    UNREAD,
    READ,
    DISCUSSING
}
