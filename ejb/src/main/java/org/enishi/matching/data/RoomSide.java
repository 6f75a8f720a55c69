package org.enishi.matching.data;

/** The two who talk. */
public enum RoomSide {
    COMPANY,
    INSTITUTION
}
