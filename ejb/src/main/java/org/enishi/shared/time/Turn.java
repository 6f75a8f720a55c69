package org.enishi.shared.time;

import java.time.Duration;

/** Whose turn it is to do what has to be done from time to time, and who wants to know how it went. */
public interface Turn {

    boolean isOurs();

    /** @param failures how many things went wrong in this round */
    void ended(Duration took, int failures);
}
