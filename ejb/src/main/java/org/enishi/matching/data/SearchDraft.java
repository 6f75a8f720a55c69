package org.enishi.matching.data;

import java.util.Set;

/**
 * A search that somebody wants to keep.
 *
 * @param text searched in the title, and in the body as well when {@code inBody}
 * @param forms codes; empty for all
 */
public record SearchDraft(String name, String text, boolean inBody, Set<String> forms, SearchRhythm rhythm) {

    public SearchDraft {
        forms = forms == null ? Set.of() : Set.copyOf(forms);
    }
}
