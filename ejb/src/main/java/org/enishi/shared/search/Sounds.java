package org.enishi.shared.search;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text is spoken, in hiragana: pairs of letters, and where a word begins and which it is, so that けんさく finds 検索, but
 * not what only sounds like it in the middle.
 */
final class Sounds {

    private static final String BEGIN = "^";
    private static final String WHOLE = "=";

    /** Shorter than that, so much sounds alike that only whole words are meant. */
    private static final int LEAST_OF_A_PART = 3;

    private final FoldedText text;
    private final List<Term> terms = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final List<Morpheme> speakers = new ArrayList<>();
    private int position;

    private Sounds(FoldedText text) {
        this.text = text;
    }

    static List<Term> of(FoldedText text) {
        Sounds sounds = new Sounds(text);
        for (Morpheme morpheme : text.morphemes()) {
            String reading = reading(morpheme);
            if (reading.isEmpty()) {
                sounds.endRun();
            } else {
                sounds.speak(morpheme, reading);
            }
        }
        sounds.endRun();
        return sounds.terms;
    }

    /** Empty for what is not spoken as it is written: words of other scripts, numbers, signs. */
    private static String reading(Morpheme morpheme) {
        String spoken = Letters.hiragana(morpheme.reading() == null ? morpheme.surface() : morpheme.reading());
        return isKana(spoken) ? spoken : "";
    }

    static boolean isKana(String hiragana) {
        return !hiragana.isEmpty() && hiragana.chars().allMatch(c -> c >= '\u3041' && c <= '\u3096' || c == '\u30fc');
    }

    private void speak(Morpheme morpheme, String reading) {
        reading.chars().forEach(c -> {
            run.append((char) c);
            speakers.add(morpheme);
        });
    }

    /** A run is what is spoken in one breath. */
    private void endRun() {
        for (int i = 0; i < run.length(); i++) {
            Morpheme speaker = speakers.get(i);
            if (!speaker.filler() && (i == 0 || speakers.get(i - 1) != speaker)) {
                addBeginning(i, speaker);
            }
            if (i + 1 < run.length()) {
                add(run.substring(i, i + 2), i, i + 1);
            }
            position++;
        }
        position++;
        run.setLength(0);
        speakers.clear();
    }

    private void addBeginning(int at, Morpheme speaker) {
        int end = at;
        while (end + 1 < run.length() && speakers.get(end + 1) == speaker) {
            end++;
        }
        add(WHOLE + run.substring(at, end + 1), at, end);
        if (at + 1 < run.length()) {
            add(BEGIN + run.substring(at, at + 2), at, at + 1);
        }
    }

    private void add(String term, int first, int last) {
        terms.add(new Term(
                term,
                position,
                text.from(speakers.get(first).begin()),
                text.to(speakers.get(last).end() - 1)));
    }

    /** @param kana hiragana only, two at least */
    static List<Term> asked(String kana) {
        if (kana.length() < LEAST_OF_A_PART) {
            return List.of(new Term(WHOLE + kana, 0, 0, 0));
        }
        List<Term> asked = new ArrayList<>();
        asked.add(new Term(BEGIN + kana.substring(0, 2), 0, 0, 0));
        for (int i = 1; i + 1 < kana.length(); i++) {
            asked.add(new Term(kana.substring(i, i + 2), i, 0, 0));
        }
        return asked;
    }
}
