package org.enishi.matching.data;

import java.util.Map;

/**
 * What somebody has to say of a draft.
 *
 * @param words of it as a whole; may be empty
 * @param remarks on its parts; an empty one is none
 */
public record ReviewAnswer(ReviewVerdict verdict, String words, Map<ContentField, String> remarks) {

    public ReviewAnswer {
        remarks = remarks == null ? Map.of() : Map.copyOf(remarks);
    }
}
