package org.enishi.shared.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text in the forms in which it was asked for, to show where the words stand. */
final class ReadText {

    private record Spot(String term, int position) {}

    private final FoldedText folded;
    private final Map<Form, List<Term>> terms = new EnumMap<>(Form.class);
    private final Map<Form, Map<Spot, Integer>> ends = new EnumMap<>(Form.class);

    ReadText(String text) {
        folded = new FoldedText(text);
    }

    List<Term> terms(Form form) {
        return terms.computeIfAbsent(form, wanted -> wanted.read(folded));
    }

    /** Where the term at this position ends; 0 where another one stands there. */
    int endOf(Form form, String term, int position) {
        return ends.computeIfAbsent(form, this::spots).getOrDefault(new Spot(term, position), 0);
    }

    private Map<Spot, Integer> spots(Form form) {
        Map<Spot, Integer> spots = new HashMap<>();
        terms(form).forEach(term -> spots.put(new Spot(term.text(), term.position()), term.to()));
        return spots;
    }
}
