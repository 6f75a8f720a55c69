package org.enishi.shared.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The least part of a Japanese sentence that means something.
 *
 * @param base as it stands in a dictionary
 * @param reading in katakana; null where the dictionary does not know it
 * @param filler particles, endings, punctuation: by them nothing is found
 * @param begin its first letter in the folded text; {@code end} the one after its last
 */
record Morpheme(String surface, String base, String reading, boolean filler, int begin, int end) {

    private static final int LEAST_WITH_A_SILENT_END = 4;
    private static final String LONG_VOWEL = "\u30fc";

    static List<Morpheme> of(FoldedText text) {
        List<Morpheme> morphemes = new ArrayList<>();
        try (JapaneseTokenizer tokens = new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.SEARCH)) {
            tokens.setReader(new StringReader(text.text()));
            tokens.reset();
            while (tokens.incrementToken()) {
                morphemes.add(read(tokens));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return morphemes;
    }

    private static Morpheme read(JapaneseTokenizer tokens) {
        String surface = tokens.getAttribute(CharTermAttribute.class).toString();
        String base = tokens.getAttribute(BaseFormAttribute.class).getBaseForm();
        String kind = tokens.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech();
        OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
        return new Morpheme(
                surface,
                withoutSilentEnd(base == null ? surface : base),
                tokens.getAttribute(ReadingAttribute.class).getReading(),
                JapaneseAnalyzer.getDefaultStopTags().contains(kind)
                        || JapaneseAnalyzer.getDefaultStopSet().contains(surface)
                        || surface.codePoints().noneMatch(Character::isLetterOrDigit),
                place.startOffset(),
                place.endOffset());
    }

    /** コンピューター is コンピュータ, but コピー is not コピ. */
    private static String withoutSilentEnd(String word) {
        boolean katakana = word.chars().allMatch(c -> c >= '\u30a1' && c <= '\u30fc');
        return katakana && word.length() >= LEAST_WITH_A_SILENT_END && word.endsWith(LONG_VOWEL)
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
