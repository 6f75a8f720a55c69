package org.enishi.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/** One way in which a text may hold what a person typed: all of these phrases, in one form. */
record Way(Form form, List<Phrase> phrases) {

    private static final int LEAST_OF_A_BEGINNING = 3;
    private static final int LEAST_THAT_SOUNDS = 2;

    /** All ways of a word; none for what is no word at all. */
    static List<Way> of(String word) {
        FoldedText folded = new FoldedText(word);
        List<Way> ways = new ArrayList<>();
        List<Term> words = Form.WORDS.read(folded);
        if (!words.isEmpty()) {
            ways.add(new Way(
                    Form.WORDS,
                    Words.together(words).stream()
                            .map(terms -> new Phrase(Form.WORDS, terms, false))
                            .toList()));
        }
        List<Term> letters = Letters.of(folded, true);
        if (!letters.isEmpty()) {
            ways.add(new Way(Form.LETTERS, List.of(new Phrase(Form.LETTERS, letters, isBeginning(letters)))));
        }
        String kana = Letters.hiragana(folded.text()).replaceAll("[\\s\u30fb]", "");
        if (kana.length() >= LEAST_THAT_SOUNDS && Sounds.isKana(kana)) {
            ways.add(new Way(Form.SOUNDS, List.of(new Phrase(Form.SOUNDS, Sounds.asked(kana), false))));
        }
        return ways;
    }

    private static boolean isBeginning(List<Term> letters) {
        String only = letters.get(0).text();
        return letters.size() == 1 && only.length() >= LEAST_OF_A_BEGINNING && Letters.isWord(only);
    }

    /**
     * What it counts, and nothing else: neither how often the words stand there, nor how rare they are in texts that whoever asks
     * may not see.
     */
    Stream<Query> queries(boolean titlesOnly) {
        Query inTheTitle = weighed(phrases.stream().map(phrase -> phrase.query(Place.TITLE)), Place.TITLE);
        if (titlesOnly) {
            return Stream.of(inTheTitle);
        }
        return Stream.of(inTheTitle, weighed(phrases.stream().map(Way::anywhere), Place.BODY));
    }

    private static Query anywhere(Phrase phrase) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (Place place : Place.values()) {
            either.add(phrase.query(place), Occur.SHOULD);
        }
        return either.build();
    }

    private Query weighed(Stream<Query> all, Place place) {
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        all.forEach(query -> together.add(query, Occur.MUST));
        return new BoostQuery(new ConstantScoreQuery(together.build()), (float) place.weight() * form.weight());
    }
}
