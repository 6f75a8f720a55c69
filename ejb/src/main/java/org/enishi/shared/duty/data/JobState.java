package org.enishi.shared.duty.data;

/** How it stands with a job. */
public enum JobState {
    WELL,
    /** Something failed in the last round; it is tried again. */
    FAILING,
    /** It should have been done long since. */
    SILENT,
    /** Not yet since the installation. */
    NEW
}
