package org.enishi.organisation.data;

/** What may be done to a member. A row of the list carries those that its reader may do. */
public enum MemberAction {
    CHANGE_ROLE,
    SUSPEND,
    RESUME,
    UNLOCK,
    REISSUE,
    DELETE,
    RESTORE
}
