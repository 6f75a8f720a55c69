package org.enishi.portal.data;

/** The five kinds of useful links, in the order in which they are shown. */
public enum LinkCategory {
    OVERVIEW,
    RECURRENT_EDUCATION,
    ACHIEVEMENTS,
    GRANTS,
    RESEARCHERS
}
