package org.enishi.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"たかおか", "タカオカ", "ﾀｶｵｶ", "タカおか", " た か お か ", "たか　おか", "タカ・オカ", "ﾀｶ･ｵｶ"})
    void kanaAreFoundInEveryWriting(String written) {
        assertThat(SearchKey.of(written)).isEqualTo("たかおか");
    }

    @ParameterizedTest
    @CsvSource({"ﾌｼﾞｻﾜ,ふじさわ", "ﾊﾟﾋﾟ,ぱぴ", "ヴァイオリン,ゔぁいおりん", "センター,せんたー", "ｾﾝﾀｰ,せんたー", "ヶ,ゖ"})
    void voicedAndSmallAndLongKanaAreFolded(String written, String key) {
        assertThat(SearchKey.of(written)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"ＡＢＣ１２３,abc123", "Kuze@Example.JP,kuze@example.jp", "ＩＣＴ施工,ict施工", "㈱帆渡精機,(株)帆渡精機", "％,%"})
    void widthAndCaseDoNotMatter(String written, String key) {
        assertThat(SearchKey.of(written)).isEqualTo(key);
    }

    @Test
    void kanjiStayAsTheyAre() {
        assertThat(SearchKey.of("高岡 太郎")).isEqualTo("高岡太郎");
        assertThat(SearchKey.of("髙木")).isNotEqualTo(SearchKey.of("高木"));
    }

    @Test
    void aKanjiOutsideOfTheBasicPlaneIsKeptWhole() {
        assertThat(SearchKey.of("𠮷村　篤志")).isEqualTo("𠮷村篤志");
        assertThat(SearchKey.of("𠮷").codePointCount(0, 2)).isEqualTo(1);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(SearchKey.of("　 \t")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ﾌｼﾞｻﾜ マサタカ", "ＡＢＣ・ａｂｃ", "𠮷村 ヴ"})
    void foldingAKeyChangesNothing(String written) {
        String key = SearchKey.of(written);
        assertThat(SearchKey.of(key)).isEqualTo(key);
    }
}
