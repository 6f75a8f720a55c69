package org.enishi.matching.model;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.shared.text.SearchKey;
import org.enishi.shared.text.WordList;

/** Writes kana in Latin letters, in the ways in which names are usually written. */
final class Romaji {

    private static final String DOUBLED = "\u3063";
    private static final String LONG = "\u30fc";

    /** One kana, or two that are spoken as one. */
    private static final Map<String, String> SYLLABLES = WordList.read(Romaji.class, "romaji.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

    private Romaji() {}

    /** With long vowels written out, and without; empty for what is not kana. */
    static Set<String> spellings(String kana) {
        String full = write(SearchKey.of(kana));
        Set<String> spellings = new LinkedHashSet<>();
        if (!full.isEmpty()) {
            spellings.add(full);
            spellings.add(full.replace("ou", "o").replace("oo", "o").replace("uu", "u"));
        }
        return spellings;
    }

    private static String write(String hiragana) {
        StringBuilder latin = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < hiragana.length(); ) {
            int length = i + 2 <= hiragana.length() && SYLLABLES.containsKey(hiragana.substring(i, i + 2)) ? 2 : 1;
            String kana = hiragana.substring(i, i + length);
            i += length;
            if (kana.equals(DOUBLED)) {
                doubled = true;
            } else if (!kana.equals(LONG)) {
                String syllable = SYLLABLES.get(kana);
                if (syllable == null) {
                    return "";
                }
                latin.append(doubled ? syllable.substring(0, 1) : "").append(syllable);
                doubled = false;
            }
        }
        return latin.toString();
    }
}
