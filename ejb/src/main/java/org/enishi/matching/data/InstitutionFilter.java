package org.enishi.matching.data;

import java.util.Set;

/**
 * What an institution wants to see of its projects.
 *
 * @param text searched in the title, and in the body as well when {@code inBody}
 * @param forms codes; empty for all
 * @param result null for すべて; otherwise the final result, or the own furthest step when {@code ownResult}
 */
public record InstitutionFilter(
        InstitutionTab tab,
        String text,
        boolean inBody,
        Set<String> forms,
        ProjectResult result,
        boolean ownResult,
        InstitutionSort sort,
        boolean descending) {

    public InstitutionFilter {
        text = text == null ? "" : text;
        forms = forms == null ? Set.of() : Set.copyOf(forms);
    }

    /** It narrows nothing down beside the tab. */
    public boolean isOfAll() {
        return text.isBlank() && forms.isEmpty() && result == null;
    }

    /** In the order that the tab has by itself. */
    public static InstitutionFilter of(InstitutionTab tab) {
        boolean closed = tab == InstitutionTab.CLOSED;
        InstitutionSort sort = closed ? InstitutionSort.CLOSED_ON : InstitutionSort.DEADLINE;
        return new InstitutionFilter(tab, "", false, Set.of(), null, false, sort, closed);
    }
}
