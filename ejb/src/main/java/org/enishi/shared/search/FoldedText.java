package org.enishi.shared.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text in one width, one case and composed letters, and where each of these letters stood before: half-width kana and their
 * voicing marks are two letters that become one, ㈱ is one that becomes three.
 */
final class FoldedText {

    private final String original;
    private final StringBuilder letters = new StringBuilder();
    private int[] from;
    private int[] to;
    private List<Morpheme> morphemes;

    FoldedText(String original) {
        this.original = original;
        this.from = new int[original.length()];
        this.to = new int[original.length()];
        for (int begin = 0; begin < original.length(); ) {
            int end = endOfLetter(begin);
            add(begin, end);
            begin = end;
        }
    }

    /** A letter, and the marks that belong to it. */
    private int endOfLetter(int begin) {
        int end = begin + Character.charCount(original.codePointAt(begin));
        while (end < original.length() && isMark(original.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == '\uff9e' || c == '\uff9f' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void add(int begin, int end) {
        String folded = Normalizer.normalize(original.substring(begin, end), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            int at = letters.length();
            if (at == from.length) {
                from = Arrays.copyOf(from, at * 2);
                to = Arrays.copyOf(to, at * 2);
            }
            letters.append(folded.charAt(i));
            from[at] = begin;
            to[at] = end;
        }
    }

    String text() {
        return letters.toString();
    }

    /** Found out once, however many forms are made of them. */
    List<Morpheme> morphemes() {
        if (morphemes == null) {
            morphemes = Morpheme.of(this);
        }
        return morphemes;
    }

    /** Where the letter began in the text as it was written. */
    int from(int letter) {
        return from[letter];
    }

    /** Where it ended there. */
    int to(int letter) {
        return to[letter];
    }
}
