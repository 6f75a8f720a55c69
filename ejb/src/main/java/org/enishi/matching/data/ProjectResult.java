package org.enishi.matching.data;

/** 最終結果: how far a project came, once it is over. */
public enum ProjectResult {
    AGREED,
    MEETING,
    INTERESTED,
    NOT_INTERESTED,
    WITHDRAWN;

    /** Of a project that was not withdrawn: the furthest that any institution ever came. */
    public static ProjectResult of(ResponseTally tally) {
        if (tally.count(ResponseStatus.AGREED) > 0) {
            return AGREED;
        }
        if (tally.everMet()) {
            return MEETING;
        }
        return tally.everInterested() ? INTERESTED : NOT_INTERESTED;
    }
}
