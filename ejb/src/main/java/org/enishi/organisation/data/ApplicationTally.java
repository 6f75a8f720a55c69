package org.enishi.organisation.data;

/** How many applications stand where. */
public record ApplicationTally(ApplicationState state, long applications) {}
