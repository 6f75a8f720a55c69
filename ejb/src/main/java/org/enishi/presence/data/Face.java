package org.enishi.presence.data;

/** What the camera of a device says, judged in the browser. Whose another face is, nobody ever learns. */
public enum Face {
    PRESENT,
    ABSENT,
    OTHER,
    NO_FRAMES,
    /** No consent, or no camera: what the person does in the page is the evidence. */
    OFF
}
