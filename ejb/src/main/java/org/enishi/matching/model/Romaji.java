package org.enishi.matching.model;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.enishi.shared.text.SearchKey;

/** Writes kana in Latin letters, in the ways in which names are usually written. */
final class Romaji {

    private static final Map<String, String> SYLLABLES = new TreeMap<>();

    static {
        put("あいうえお", "a i u e o");
        put("かきくけこ", "ka ki ku ke ko");
        put("がぎぐげご", "ga gi gu ge go");
        put("さしすせそ", "sa shi su se so");
        put("ざじずぜぞ", "za ji zu ze zo");
        put("たちつてと", "ta chi tsu te to");
        put("だぢづでど", "da ji zu de do");
        put("なにぬねの", "na ni nu ne no");
        put("はひふへほ", "ha hi fu he ho");
        put("ばびぶべぼ", "ba bi bu be bo");
        put("ぱぴぷぺぽ", "pa pi pu pe po");
        put("まみむめも", "ma mi mu me mo");
        put("やゆよ", "ya yu yo");
        put("らりるれろ", "ra ri ru re ro");
        put("わをんゔ", "wa o n vu");
        put("ぁぃぅぇぉ", "a i u e o");
        String[] rows = {"き ky", "ぎ gy", "し sh", "じ j", "ち ch", "に ny", "ひ hy", "び by", "ぴ py", "み my", "り ry"};
        for (String row : rows) {
            String[] parts = row.split(" ");
            SYLLABLES.put(parts[0] + "ゃ", parts[1] + "a");
            SYLLABLES.put(parts[0] + "ゅ", parts[1] + "u");
            SYLLABLES.put(parts[0] + "ょ", parts[1] + "o");
        }
    }

    private Romaji() {}

    private static void put(String kana, String latin) {
        String[] syllables = latin.split(" ");
        for (int i = 0; i < syllables.length; i++) {
            SYLLABLES.put(kana.substring(i, i + 1), syllables[i]);
        }
    }

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
            if (kana.equals("っ")) {
                doubled = true;
            } else if (!kana.equals("ー")) {
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
