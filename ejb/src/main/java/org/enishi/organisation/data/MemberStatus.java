package org.enishi.organisation.data;

import java.time.Instant;

/** The state of an account as people are shown it at a moment. */
public enum MemberStatus {
    INVITED,
    /** Invited, but the initial password is no longer good. */
    PW_EXPIRED,
    FIRST_SIGNIN,
    ACTIVE,
    /** Active, but too many wrong passwords have closed its name for a while. */
    LOCKED,
    SUSPENDED,
    DELETED;

    /**
     * @param entryUntil how long the initial password or the link is good; null when there is none
     * @param lockedUntil null when wrong passwords have closed nothing
     */
    public static MemberStatus at(Instant now, AccountState state, Instant entryUntil, Instant lockedUntil) {
        return switch (state) {
            case INVITED -> entryUntil != null && now.isBefore(entryUntil) ? INVITED : PW_EXPIRED;
            case FIRST_SIGNIN -> FIRST_SIGNIN;
            case ACTIVE -> lockedUntil != null && now.isBefore(lockedUntil) ? LOCKED : ACTIVE;
            case SUSPENDED -> SUSPENDED;
            case DELETED -> DELETED;
        };
    }
}
