package org.enishi.shared.search;

import java.util.ArrayList;
import java.util.List;
import org.enishi.shared.text.SearchKey;

/**
 * How a text is spelt, katakana and hiragana being the same: pairs of Japanese letters, so that any part of a word is found, and
 * whole words of other scripts, so that AI is not found in MAIL. White space and middle dots inside of Japanese do not matter.
 */
final class Letters {

    private enum Kind {
        JAPANESE,
        WORD,
        NOTHING,
        BREAK
    }

    private final FoldedText text;
    private final String letters;
    private final boolean asked;
    private final List<Term> terms = new ArrayList<>();
    private int position;

    private Letters(FoldedText text, boolean asked) {
        this.text = text;
        this.letters = hiragana(text.text());
        this.asked = asked;
    }

    /** @param asked the text is a question: what a pair says already is not asked again letter by letter */
    static List<Term> of(FoldedText text, boolean asked) {
        return new Letters(text, asked).read();
    }

    /** Letter by letter, so that each keeps its place. */
    static String hiragana(String folded) {
        StringBuilder hiragana = new StringBuilder(folded.length());
        folded.chars().forEach(c -> hiragana.append(SearchKey.toHiragana((char) c)));
        return hiragana.toString();
    }

    private List<Term> read() {
        int before = -1;
        for (int i = 0; i < letters.length(); i++) {
            Kind kind = kind(letters.charAt(i));
            if (kind == Kind.WORD) {
                i = addWord(i);
            } else if (kind == Kind.JAPANESE) {
                before = addLetter(i, before);
                continue;
            } else if (kind == Kind.BREAK) {
                position++;
            } else {
                continue;
            }
            before = -1;
        }
        return terms;
    }

    private int addWord(int begin) {
        int end = begin;
        while (end + 1 < letters.length() && kind(letters.charAt(end + 1)) == Kind.WORD) {
            end++;
        }
        add(letters.substring(begin, end + 1), begin, end);
        position++;
        return end;
    }

    /** @param before the Japanese letter before it, or -1 */
    private int addLetter(int at, int before) {
        int next = nextJapanese(at);
        if (!asked || next < 0 && before < 0) {
            add(String.valueOf(letters.charAt(at)), at, at);
        }
        if (next >= 0) {
            add("" + letters.charAt(at) + letters.charAt(next), at, next);
        }
        position++;
        return at;
    }

    private int nextJapanese(int at) {
        int next = at + 1;
        while (next < letters.length() && kind(letters.charAt(next)) == Kind.NOTHING) {
            next++;
        }
        return next < letters.length() && kind(letters.charAt(next)) == Kind.JAPANESE ? next : -1;
    }

    private void add(String term, int begin, int end) {
        terms.add(new Term(term, position, text.from(begin), text.to(end)));
    }

    static boolean isWord(String term) {
        return term.chars().allMatch(c -> kind((char) c) == Kind.WORD);
    }

    private static Kind kind(char c) {
        if (Character.isWhitespace(c) || c == '\u30fb') {
            return Kind.NOTHING;
        }
        if (Character.isSurrogate(c) || Character.isIdeographic(c) || c >= '\u3005' && c <= '\u30ff' && isLetter(c)) {
            return Kind.JAPANESE;
        }
        return Character.isLetterOrDigit(c) ? Kind.WORD : Kind.BREAK;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || c == '\u30fc';
    }
}
