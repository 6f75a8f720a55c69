package org.enishi.matching.data;

/** Where a project stands between the first word of a draft and its end. */
public enum ProjectState {
    DRAFT,
    REQUESTED,
    SCHEDULED,
    RECRUITING,
    SUSPENDED,
    NEGOTIATING,
    CLOSED,
    WITHDRAWN,
    DELETED;

    /** Nobody outside the company knows of it. */
    public boolean isPrivate() {
        return this == DRAFT || this == REQUESTED || this == SCHEDULED || this == DELETED;
    }

    public boolean isOpen() {
        return this == RECRUITING || this == SUSPENDED || this == NEGOTIATING;
    }

    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
