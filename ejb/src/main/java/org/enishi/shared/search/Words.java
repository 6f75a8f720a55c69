package org.enishi.shared.search;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as they stand in a dictionary. What joins them takes a place, and is no term. */
final class Words {

    private Words() {}

    static List<Term> of(FoldedText text) {
        List<Term> terms = new ArrayList<>();
        List<Morpheme> morphemes = text.morphemes();
        for (int i = 0; i < morphemes.size(); i++) {
            Morpheme morpheme = morphemes.get(i);
            if (!morpheme.filler()) {
                terms.add(new Term(morpheme.base(), i, text.from(morpheme.begin()), text.to(morpheme.end() - 1)));
            }
        }
        return terms;
    }

    /** Words that follow each other directly belong together: 産学連携 is one thing, 画像の認識 two. */
    static List<List<Term>> together(List<Term> terms) {
        List<List<Term>> groups = new ArrayList<>();
        Term before = null;
        for (Term term : terms) {
            if (before == null || term.position() > before.position() + 1) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(term);
            before = term;
        }
        return groups;
    }
}
