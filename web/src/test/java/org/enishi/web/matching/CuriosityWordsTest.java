package org.enishi.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who finds a project interesting, in the words of the manual. LIKE-07. */
class CuriosityWordsTest {

    private static final ResourceBundle JAPANESE =
            ResourceBundle.getBundle("org.enishi.web.i18n.Matching", Locale.JAPANESE);

    private static String said(boolean sent, List<String> others) {
        return CuriosityWords.say(
                sent,
                others,
                (key, arguments) -> new MessageFormat(JAPANESE.getString(key), Locale.JAPANESE).format(arguments));
    }

    @Test
    void oneselfStandsFirstAndOthersWithHonorific() {
        assertThat(said(true, List.of("佐藤A子"))).isEqualTo("貴学に所属する自分、佐藤A子さんが「面白そう」を送信しました。");
        assertThat(said(false, List.of("佐藤A子"))).isEqualTo("貴学に所属する佐藤A子さんが「面白そう」を送信しました。");
    }

    @Test
    void nobodyIsSaidToo() {
        assertThat(said(false, List.of())).isEqualTo("学内で「面白そう」を送信した人は、まだいません。");
    }

    @Test
    void moreThanTenAreCounted() {
        List<String> twelve =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "教員" + i).toList();

        assertThat(said(true, twelve))
                .startsWith("貴学に所属する自分、教員1さん、")
                .contains("教員9さん、ほか3名が")
                .doesNotContain("教員10さん");
        assertThat(said(false, twelve.subList(0, 10))).contains("教員10さんが").doesNotContain("ほか");
    }
}
