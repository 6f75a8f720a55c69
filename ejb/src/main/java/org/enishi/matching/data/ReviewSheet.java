package org.enishi.matching.data;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A draft that is looked over, as either side reads it: organisations by their names, and no person.
 *
 * @param text as it was when the company asked
 * @param wish what the company would like to know; null for nothing
 * @param verdict null until it is answered
 * @param words of the draft as a whole; null for none
 * @param changed the parts that the company has written anew since it asked
 * @param reply what the company says to it; null for nothing
 */
public record ReviewSheet(
        UUID reviewId,
        long version,
        String companyName,
        String reviewerName,
        ReviewState state,
        ProjectText text,
        String wish,
        Instant askedAt,
        ReviewVerdict verdict,
        String words,
        Instant answeredAt,
        Map<ContentField, String> remarks,
        Set<ContentField> changed,
        String reply)
        implements Serializable {

    public boolean isAnswered() {
        return state == ReviewState.ANSWERED;
    }
}
