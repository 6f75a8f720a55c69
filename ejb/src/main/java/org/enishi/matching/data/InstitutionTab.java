package org.enishi.matching.data;

/** Where an institution finds a project. All but ASSIGNED share the visible projects out among themselves. */
public enum InstitutionTab {
    RECRUITING,
    NEGOTIATING,
    ASSIGNED,
    CLOSED
}
