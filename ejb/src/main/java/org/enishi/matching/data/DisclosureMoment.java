package org.enishi.matching.data;

/** 企業名の公開時期: from when on an institution reads the name of the company. */
public enum DisclosureMoment {
    MEETING,
    ROOM,
    PUBLICATION
}
