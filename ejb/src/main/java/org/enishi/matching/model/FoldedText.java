package org.enishi.matching.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enishi.shared.text.SearchKey;

/** A text as it is searched, and where each of its letters stood before. Width, kana, case and spaces do not matter. */
final class FoldedText {

    private final String folded;
    private final int[] places;
    private final String original;

    FoldedText(String original) {
        this.original = original;
        StringBuilder letters = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < original.length(); ) {
            int letter = original.codePointAt(i);
            String key = fold(new String(Character.toChars(letter)));
            for (int k = 0; k < key.length(); k++) {
                letters.append(key.charAt(k));
                origins.add(i);
            }
            i += Character.charCount(letter);
        }
        this.folded = letters.toString();
        this.places = origins.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Half-width kana carry their voicing mark as a letter of its own; the mark is dropped on both sides. */
    static String fold(String text) {
        String key = SearchKey.of(text);
        return Normalizer.normalize(key, Normalizer.Form.NFD)
                .replaceAll("[\\u3099\\u309a\\u309b\\u309c]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Where the word stands, as beginning and end in the original. */
    List<int[]> find(String word) {
        String key = fold(word);
        List<int[]> found = new ArrayList<>();
        if (key.isEmpty()) {
            return found;
        }
        for (int at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + key.length())) {
            if (isWhole(at, at + key.length(), key)) {
                int last = places[at + key.length() - 1];
                found.add(new int[] {places[at], last + Character.charCount(original.codePointAt(last))});
            }
        }
        return found;
    }

    /** A word of Latin letters or digits is not a part of a longer one. */
    private boolean isWhole(int from, int to, String key) {
        if (!key.chars().allMatch(c -> c < 128)) {
            return true;
        }
        return !isWordLetter(places[from] - 1) && !isWordLetter(places[to - 1] + 1);
    }

    private boolean isWordLetter(int place) {
        if (place < 0 || place >= original.length()) {
            return false;
        }
        String letter = fold(String.valueOf(original.charAt(place)));
        return letter.length() == 1 && letter.charAt(0) < 128 && Character.isLetterOrDigit(letter.charAt(0));
    }
}
