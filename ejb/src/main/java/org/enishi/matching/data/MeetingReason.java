package org.enishi.matching.data;

/** Why a meeting was last changed or cancelled: each reader is told in his own language what no person has typed. */
public enum MeetingReason {
    /** By a person, in his own words. */
    TYPED,
    NEGOTIATION_ENDED
}
