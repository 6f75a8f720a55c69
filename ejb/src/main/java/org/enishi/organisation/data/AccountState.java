package org.enishi.organisation.data;

/** Where an account stands. A lock after wrong passwords is not a state of the account: it passes by itself. */
public enum AccountState {
    /** Has an initial password that nobody has used yet. */
    INVITED,
    ACTIVE,
    SUSPENDED,
    DELETED
}
