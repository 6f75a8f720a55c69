package org.enishi.presence.data;

import java.util.List;

/** What is known of a call, in the order of its file. */
public enum CallField {
    AT,
    FROM,
    TO,
    SECONDS,
    RESULT,
    /** By which a telephone system knows it. */
    MARK;

    public static final List<CallField> COLUMNS = List.of(values());
}
