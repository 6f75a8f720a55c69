package org.enishi.shared.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.enishi.shared.fault.RuleViolated;

/**
 * What a person looks for: words between spaces, all of which a text has to hold, each in any way. Whatever he types is text;
 * there is no language of questions in which a sign could mean something.
 */
public final class Wanted {

    public static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;

    private final List<List<Way>> words;

    private Wanted(List<List<Way>> words) {
        this.words = words;
    }

    public static Wanted of(String typed) {
        if (typed.length() > LONGEST) {
            throw new RuleViolated("rule.search.long", LONGEST, typed.length());
        }
        return new Wanted(
                Stream.of(Normalizer.normalize(typed, Normalizer.Form.NFKC).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .map(Way::of)
                        .filter(ways -> !ways.isEmpty())
                        .toList());
    }

    /** Nothing was typed, or nothing but signs. */
    public boolean isNothing() {
        return words.isEmpty();
    }

    Query query(boolean titlesOnly) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<Way> ways : words) {
            List<Query> any =
                    ways.stream().flatMap(way -> way.queries(titlesOnly)).toList();
            all.add(new DisjunctionMaxQuery(any, 0), Occur.MUST);
        }
        return all.build();
    }

    /** The whole text, with its places marked. */
    public MarkedText mark(String text) {
        return MarkedText.of(text, spans(text), 0, text.length());
    }

    /** The part of the text in which most of it stands. */
    public MarkedText excerpt(String text) {
        return Excerpt.of(text, spans(text));
    }

    private List<int[]> spans(String text) {
        ReadText read = new ReadText(text);
        List<int[]> spans = new ArrayList<>();
        words.stream()
                .flatMap(List::stream)
                .flatMap(way -> way.phrases().stream())
                .forEach(phrase -> spans.addAll(phrase.find(read)));
        return MarkedText.joined(spans);
    }
}
