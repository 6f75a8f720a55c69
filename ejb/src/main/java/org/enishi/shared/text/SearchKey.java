package org.enishi.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds what a person may write in several ways into one form to search by: width and compatibility forms (NFKC),
 * katakana and hiragana, case, spaces and middle dots. The same function makes the stored key and the query.
 */
public final class SearchKey {

    private static final char FIRST_KATAKANA = '\u30a1';
    private static final char LAST_KATAKANA = '\u30f6';
    private static final int KATAKANA_TO_HIRAGANA = 0x60;
    private static final char FIRST_HIRAGANA = FIRST_KATAKANA - KATAKANA_TO_HIRAGANA;
    private static final char LAST_HIRAGANA = LAST_KATAKANA - KATAKANA_TO_HIRAGANA;
    private static final char MIDDLE_DOT = '\u30fb';

    private SearchKey() {}

    public static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.chars()
                .filter(c -> !Character.isWhitespace(c) && c != MIDDLE_DOT)
                .forEach(c -> key.append(toHiragana((char) c)));
        return key.toString();
    }

    /**
     * For what is stored only as it was typed, and compared in small letters and without its spaces: everything of this folding
     * that a database can do itself.
     */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }

    /** Katakana of either width become hiragana; everything else stays, but in its ordinary form. */
    public static String hiragana(String kana) {
        String text = Normalizer.normalize(kana == null ? "" : kana, Normalizer.Form.NFKC);
        StringBuilder hiragana = new StringBuilder(text.length());
        text.chars().forEach(c -> hiragana.append(toHiragana((char) c)));
        return hiragana.toString();
    }

    /** Hiragana become katakana; everything else stays. */
    public static String katakana(String kana) {
        StringBuilder katakana = new StringBuilder(kana.length());
        kana.chars()
                .map(c -> c >= FIRST_HIRAGANA && c <= LAST_HIRAGANA ? c + KATAKANA_TO_HIRAGANA : c)
                .forEach(c -> katakana.append((char) c));
        return katakana.toString();
    }

    /** Katakana becomes hiragana; everything else stays. */
    public static char toHiragana(char c) {
        return c >= FIRST_KATAKANA && c <= LAST_KATAKANA ? (char) (c - KATAKANA_TO_HIRAGANA) : c;
    }
}
