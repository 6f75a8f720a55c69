package org.enishi.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enishi.shared.fault.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a chosen password must be, and that every refusal says why. R8. */
class PasswordRulesTest {

    private static final List<String> OWN =
            List.of("howatari-seiki.example", "株式会社帆渡精機製作所", "enoki@howatari-seiki.example", "榎木", "秀樹");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "ninjin tamago 42 yane",
                "猫が屋根の上で月を見ている夜の夢",
                "xK4$ mmq9.Tz-Wb 7",
                "😀🍣🚀🌟🐟🌊🔑🍀🎵📚🍙🚂🏮🐢🍵"
            })
    void longAndUnrelatedWordsWillDoInEveryScript(String password) {
        assertThat(rules.refusal(password, OWN)).isEmpty();
    }

    @Test
    void fourteenCodePointsAreTooFewAndFifteenAreEnough() {
        assertThat(rules.refusal("xK4$mmq9.Tz-Wb", OWN)).contains(Refusal.of("rule.password.short", 15));
        assertThat(rules.refusal("xK4$mmq9.Tz-Wb7", OWN)).isEmpty();
        assertThat(rules.refusal("", OWN)).contains(Refusal.of("rule.password.short", 15));
        assertThat(rules.refusal(null, OWN)).contains(Refusal.of("rule.password.short", 15));
    }

    @Test
    void aHundredAndTwentyEightCodePointsAreTheMost() {
        String long128 = "xK4$mmq9.Tz-Wb7 ".repeat(8);

        assertThat(long128.codePointCount(0, long128.length())).isEqualTo(128);
        assertThat(reason(long128)).isNotEqualTo("rule.password.long");
        assertThat(reason(long128 + "x")).isEqualTo("rule.password.long");
    }

    /** What is hashed is counted: a ligature is one key and several letters. */
    @Test
    void lengthIsCountedAfterComposition() {
        String decomposed = "か\u3099".repeat(14);

        assertThat(decomposed).hasSize(28);
        assertThat(reason(decomposed)).isEqualTo("rule.password.short");
        assertThat(reason("\ufdfa".repeat(8))).isEqualTo("rule.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaa",
                "123456789012345678",
                "abcdefghijklmnopqrst",
                "qwertyuiopasdfghjkl",
                "2026-04-012026-04-01"
            })
    void whatFollowsARuleIsRefused(String password) {
        assertThat(rules.refusal(password, OWN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "howatari-seiki.example",
                "Howatari-Seiki.Example1",
                "enoki@howatari-seiki.example",
                "howatari seiki 2026",
                "enokienokienokienoki",
                "榎木榎木榎木榎木榎木榎木榎木榎木"
            })
    void wordsOfThePersonAndTheOrganisationAreRefusedAndNamed(String password) {
        assertThat(rules.refusal(password, OWN)).hasValueSatisfying(refusal -> {
            assertThat(refusal.key()).isEqualTo("rule.password.ownWord");
            assertThat(refusal.arguments()).hasSize(1);
        });
    }

    @Test
    void anOwnWordAmongOthersDoesNoHarm() {
        assertThat(rules.refusal("howatari ninjin tamago yane", OWN)).isEmpty();
        assertThat(rules.refusal("榎木 にんじん たまご やねのうえ", OWN)).isEmpty();
    }

    @Test
    void theThreeThousandThatAreTriedFirstAreRefusedAloneAndRepeated() throws IOException {
        List<String> first = mostCommon(3000);

        assertThat(first).hasSize(3000).contains("password", "123456", "qwerty");
        assertThat(first)
                .allSatisfy(password ->
                        assertThat(rules.refusal(password, OWN)).as(password).isPresent());
        assertThat(first.stream().limit(300)).allSatisfy(password -> {
            String repeated = password.repeat(1 + 15 / password.length());
            assertThat(rules.refusal(repeated, OWN)).as(repeated).isPresent();
        });
    }

    private String reason(String password) {
        return rules.refusal(password, OWN).map(Refusal::key).orElse("");
    }

    private static List<String> mostCommon(int many) throws IOException {
        try (BufferedReader list = new BufferedReader(new InputStreamReader(
                Zxcvbn.class.getResourceAsStream("/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt"),
                StandardCharsets.UTF_8))) {
            return list.lines().limit(many).toList();
        }
    }
}
