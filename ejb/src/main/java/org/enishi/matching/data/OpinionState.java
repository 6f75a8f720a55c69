package org.enishi.matching.data;

/** Whether an opinion has left the institution. */
public enum OpinionState {
    HELD,
    DELIVERED,
    REFUSED
}
