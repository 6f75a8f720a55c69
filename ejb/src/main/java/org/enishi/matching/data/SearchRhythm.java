package org.enishi.matching.data;

/** How often a saved search tells what is new. */
public enum SearchRhythm {
    SOON,
    DAILY,
    WEEKLY,
    OFF
}
