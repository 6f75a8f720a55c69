package org.enishi.organisation.data;

import java.util.Arrays;
import java.util.Optional;

/** A column of the user list, in the order of the page. The first four are those that everybody knows; they always stand. */
public enum MemberColumn {
    MAIL,
    NAME,
    ROLE,
    DELETION,
    ORGANISATION,
    KANA,
    TITLE,
    DEPARTMENT,
    STATUS,
    ADD_USERS,
    PUBLISH_PROJECT,
    READ_PROJECT,
    DECLARE_INTEREST,
    READ_CHAT,
    INVITE_TO_CHAT,
    CONDUCT_MEETING,
    /** Its words are those of another domain. */
    PRESENCE,
    LAST_SIGN_IN,
    ADDED,
    ADDED_BY,
    INVITATION,
    CHANGED,
    ACTIONS;

    /** Those by which people are known and dealt with cannot be hidden. */
    public boolean isChoosable() {
        return switch (this) {
            case MAIL, NAME, ROLE, DELETION, STATUS, ACTIONS -> false;
            default -> true;
        };
    }

    public boolean isSortable() {
        return this != DELETION && this != ACTIONS;
    }

    /** Empty unless the column shows a right. */
    public Optional<MemberRight> right() {
        return Arrays.stream(MemberRight.values())
                .filter(right -> right.name().equals(name()))
                .findFirst();
    }
}
