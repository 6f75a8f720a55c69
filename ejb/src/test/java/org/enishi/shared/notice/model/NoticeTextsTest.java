package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeTextsTest {

    private static final Properties JAPANESE = read("");
    private static final Properties ENGLISH = read("_en");

    @Test
    void everyTextExistsInBothLanguagesAndTheJapaneseFileOnlyStandsForTheRoot() {
        assertThat(ENGLISH.stringPropertyNames()).isEqualTo(JAPANESE.stringPropertyNames());
        assertThat(read("_ja")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesNameTheSameArguments(String key) {
        assertThat(arguments(ENGLISH.getProperty(key))).isEqualTo(arguments(JAPANESE.getProperty(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noTextIsEmptyAndNoSubjectOrNoticeHasTwoLines(String key) {
        assertThat(Stream.of(JAPANESE, ENGLISH).map(language -> language.getProperty(key)))
                .allSatisfy(text -> {
                    assertThat(text).isNotBlank();
                    if (key.endsWith(".subject") || key.endsWith(".notice")) {
                        assertThat(text).doesNotContain("\n");
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("keys")
    void whatIsMailedHasASubjectAndABody(String key) {
        String event = key.replaceFirst("\\.[a-z]+$", "");
        if (key.endsWith(".subject") || key.endsWith(".body")) {
            assertThat(JAPANESE.stringPropertyNames()).contains(event + ".subject", event + ".body");
        }
    }

    static Stream<String> keys() {
        return JAPANESE.stringPropertyNames().stream().sorted();
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String language) {
        String file = "/" + Wording.BUNDLE.replace('.', '/') + language + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
