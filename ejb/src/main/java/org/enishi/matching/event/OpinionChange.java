package org.enishi.matching.event;

/** What can happen to an opinion. */
public enum OpinionChange {
    WRITTEN,
    DELIVERED,
    ANSWERED
}
