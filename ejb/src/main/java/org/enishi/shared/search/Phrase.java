package org.enishi.shared.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Terms that follow each other in one form of a text.
 *
 * @param open the one term may be the beginning of a longer one
 */
record Phrase(Form form, List<Term> terms, boolean open) {

    Phrase {
        int first = terms.get(0).position();
        terms = terms.stream().map(term -> term.relativeTo(first)).toList();
    }

    Query query(Place place) {
        String field = place.field(form);
        org.apache.lucene.index.Term first =
                new org.apache.lucene.index.Term(field, terms.get(0).text());
        if (open) {
            return new PrefixQuery(first);
        }
        if (terms.size() == 1) {
            return new TermQuery(first);
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new org.apache.lucene.index.Term(field, term.text()), term.position()));
        return phrase.build();
    }

    /** Where it stands in a text whose terms of this form these are, as beginning and end. */
    List<int[]> find(ReadText text) {
        List<int[]> found = new ArrayList<>();
        for (Term term : text.terms(form)) {
            if (fits(terms.get(0), term)) {
                int end = endOfRest(text, term);
                if (end > 0) {
                    found.add(new int[] {term.from(), end});
                }
            }
        }
        return found;
    }

    /** @return 0 where what follows is something else */
    private int endOfRest(ReadText text, Term first) {
        int end = first.to();
        for (Term wanted : terms.subList(1, terms.size())) {
            int there = text.endOf(form, wanted.text(), first.position() + wanted.position());
            if (there == 0) {
                return 0;
            }
            end = Math.max(end, there);
        }
        return end;
    }

    private boolean fits(Term wanted, Term there) {
        return open ? there.text().startsWith(wanted.text()) : there.text().equals(wanted.text());
    }
}
