package org.enishi.organisation.data;

/** The seven rows of the permission table that everybody who uses the service knows, in its order. */
public enum MemberRight {
    ADD_USERS,
    PUBLISH_PROJECT,
    READ_PROJECT,
    DECLARE_INTEREST,
    READ_CHAT,
    INVITE_TO_CHAT,
    CONDUCT_MEETING
}
