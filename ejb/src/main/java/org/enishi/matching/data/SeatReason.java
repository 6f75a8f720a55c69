package org.enishi.matching.data;

/** Why somebody is in a room. */
public enum SeatReason {
    ADMINISTRATOR,
    INVITED,
    FORMER
}
