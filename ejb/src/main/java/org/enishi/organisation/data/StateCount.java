package org.enishi.organisation.data;

/** How many accounts stand in a state. */
public record StateCount(AccountState state, long people) {}
