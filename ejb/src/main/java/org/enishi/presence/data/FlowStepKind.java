package org.enishi.presence.data;

/** What a step of a コールフロー does with a call. */
public enum FlowStepKind {
    /** The people of a group, by its 着信順位. */
    GROUP,
    /** One number, of the house or outside. */
    NUMBER,
    /** 伝言: the caller leaves a message, and that is the end. */
    SLIP
}
