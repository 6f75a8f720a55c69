package org.enishi.organisation.store;

import jakarta.persistence.TypedQuery;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.text.SearchKey;

/** What is looked for inside the words by which people are found. */
final class SoughtText {

    private static final String WITH_TEXT = " and a.person.searchKey like :pattern escape '!'";

    private final String letters;

    SoughtText(String typed) {
        this.letters = SearchKey.of(typed);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    String condition() {
        return isEmpty() ? "" : WITH_TEXT;
    }

    void bind(TypedQuery<?> query) {
        if (!isEmpty()) {
            query.setParameter("pattern", LikePattern.containing(letters));
        }
    }
}
