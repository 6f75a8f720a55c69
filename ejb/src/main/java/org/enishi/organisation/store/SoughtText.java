package org.enishi.organisation.store;

import jakarta.persistence.TypedQuery;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.text.SearchKey;

/**
 * What is looked for inside the words by which people are found. Where the database keeps an index of pairs of letters for each
 * organisation, it compares only those who have all pairs of the text.
 */
final class SoughtText {

    private static final String WITH_PAIRS = """
             and sql('(search_grams(?, ?) @> search_grams_of(?, ?))',
               a.organisation.id, a.person.searchKey, :owner, :letters) = true
            """;

    private static final String WITH_TEXT = " and a.person.searchKey like :pattern escape '!'";

    private final String letters;
    private final boolean indexed;

    /** @param indexed whether the database keeps that index, and people of one organisation are looked for */
    SoughtText(String typed, boolean indexed) {
        this.letters = SearchKey.of(typed);
        this.indexed = indexed && !letters.isEmpty();
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    String condition() {
        return isEmpty() ? "" : (indexed ? WITH_PAIRS : "") + WITH_TEXT;
    }

    void bind(TypedQuery<?> query) {
        if (indexed) {
            query.setParameter("letters", letters);
        }
        if (!isEmpty()) {
            query.setParameter("pattern", LikePattern.containing(letters));
        }
    }
}
