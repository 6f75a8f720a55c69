package org.enishi.matching.data;

/** How one institution stands to one project. The first is 未送信 to the institution and 未回答 to the company. */
public enum ResponseStatus {
    NONE,
    NOT_INTERESTED,
    INTERESTED,
    MEETING,
    AGREED,
    STOPPED;

    /** Something may still come of it. */
    public boolean isLive() {
        return this == INTERESTED || this == MEETING;
    }

    /** Counted as 関心表明. */
    public boolean isInterest() {
        return isLive() || this == AGREED;
    }
}
