package org.enishi.organisation.data;

/** What the operator does to an organisation as a whole. */
public enum OrganisationAction {
    /** It rests, as it asked for. */
    PAUSE,
    RESUME,
    /** The operator closes it. */
    STOP,
    /** It goes, for good. */
    LEAVE
}
