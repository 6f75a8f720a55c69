package org.enishi.shared.search;

import java.util.List;
import java.util.function.Function;

/** In which way a text is read: by its words, by how it is spelt, by how it is spoken. */
enum Form {
    WORDS(2, Words::of),
    LETTERS(1, text -> Letters.of(text, false)),
    SOUNDS(1, Sounds::of);

    /** What the own words say weighs more than what only contains the same letters. */
    private final int weight;

    private final Function<FoldedText, List<Term>> terms;

    Form(int weight, Function<FoldedText, List<Term>> terms) {
        this.weight = weight;
        this.terms = terms;
    }

    int weight() {
        return weight;
    }

    List<Term> read(FoldedText text) {
        return terms.apply(text);
    }
}
