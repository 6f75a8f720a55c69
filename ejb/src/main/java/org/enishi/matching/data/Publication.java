package org.enishi.matching.data;

/** What the one who publishes has to confirm. */
public record Publication(long version, boolean anonymityChecked, boolean holdsNoSecrets) {}
