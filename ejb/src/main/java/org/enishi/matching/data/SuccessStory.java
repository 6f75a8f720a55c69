package org.enishi.matching.data;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Set;

/**
 * 成約事例: all that anybody is told of a project that has ended in an agreement, and nothing else.
 *
 * @param forms codes of the forms of co-operation
 * @param agreedIn 成立, by the month only
 * @param words what both sides have agreed to say of it; empty before one of them has written it
 */
public record SuccessStory(
        String title, String company, String institution, Set<String> forms, YearMonth agreedIn, String words)
        implements Serializable {

    public SuccessStory {
        forms = Set.copyOf(forms);
    }

    public SuccessStory saying(String other) {
        return new SuccessStory(title, company, institution, forms, agreedIn, other == null ? "" : other.strip());
    }
}
