package org.enishi.matching.data;

import java.time.Instant;
import java.util.List;

/** What one edition of a text changed. @param number the edition that brought the change */
public record EditionDiff(int number, Instant writtenAt, List<Change> changes) {

    /** Old and new, as texts; dates as in ISO 8601, choices as codes, several values one to a line. */
    public record Change(ContentField field, String before, String after) {}
}
