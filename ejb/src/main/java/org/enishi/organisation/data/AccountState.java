package org.enishi.organisation.data;

import org.enishi.shared.security.Owing;

/**
 * Where an account stands. A lock after wrong passwords is not a state of the account, nor is an initial password that
 * has expired: both come and go with the time. See {@link MemberStatus} for what people are shown.
 */
public enum AccountState {
    /** Has an initial password, or a link, that nobody has used yet. */
    INVITED,
    /** Has used it, and is on the way to an own password. */
    FIRST_SIGNIN,
    ACTIVE,
    SUSPENDED,
    DELETED;

    /** Counts towards the limit of the organisation and keeps its address. */
    public boolean isLiving() {
        return this != DELETED;
    }

    /** What has to be done before anything else is open. */
    public Owing owing() {
        return this == ACTIVE ? Owing.NOTHING : Owing.FIRST_STEPS;
    }
}
