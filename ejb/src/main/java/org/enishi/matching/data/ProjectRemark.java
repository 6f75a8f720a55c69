package org.enishi.matching.data;

/** Why a project does not go on: each reader is told in his own language what no person has typed. */
public enum ProjectRemark {
    /** By a person, in his own words, or nothing is said. */
    TYPED,
    COMPANY_LEFT
}
