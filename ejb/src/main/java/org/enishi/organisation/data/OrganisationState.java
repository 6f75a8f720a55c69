package org.enishi.organisation.data;

/** Where an approved organisation stands. */
public enum OrganisationState {
    ACTIVE,
    /** Its own choice. */
    PAUSED,
    /** The operator's decision. */
    STOPPED,
    LEFT
}
