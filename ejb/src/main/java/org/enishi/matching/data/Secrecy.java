package org.enishi.matching.data;

/** How far 秘密保持 is agreed in a room, as one side sees it. */
public enum Secrecy {
    OPEN,
    /** The own side has noted it. */
    OWN,
    /** The other side has. */
    OTHER,
    AGREED
}
