package org.enishi.organisation.data;

/**
 * So many lines of a file.
 *
 * @param wanted whether they were ordered
 * @param outcome null where there is none yet
 */
public record ImportCount(boolean wanted, ImportOutcome outcome, long lines) {}
