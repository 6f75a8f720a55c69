package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.shared.notice.model.MailFixture.LETTERHEAD;
import static org.enishi.shared.notice.model.MailFixture.LOCKED;

import java.net.URI;
import java.util.Locale;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.data.Notification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final String FOOTER = """
            ※本メールにお心当たりが無い場合は、お手数ですが、破棄していただけますようお願いいたします。
            ※本メールの無断転載・ご利用はご遠慮ください。
            ※本メールのfromアドレスは送信専用となっております。ご返信頂いてもご回答いたしかねます。
            Enishi / https://enishi.example.jp/
            """;

    private Locale ofTheServer;

    @BeforeEach
    void putTheServerAbroad() {
        ofTheServer = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void bringItBack() {
        Locale.setDefault(ofTheServer);
    }

    @Test
    void aMailIsSentencesALinkAndTheFooterWordForWord() {
        MailText mail = Wording.in("ja").mail(LOCKED.linkingTo("/sign-in"), LETTERHEAD);

        assertThat(mail.subject()).isEqualTo("Enishi アカウントがロックされました");
        assertThat(mail.body()).isEqualTo("""
                        パスワードの入力に5回失敗したため、アカウントを30分間ロックしました。30分が過ぎると、ロックは自動的に解除されます。
                        お心当たりが無い場合は、管理者にお知らせください。

                        https://enishi.example.jp/sign-in

                        """ + FOOTER);
    }

    @Test
    void everybodyReadsHisOwnLanguage() {
        assertThat(Wording.in("en").mail(LOCKED, LETTERHEAD).subject())
                .isEqualTo("Enishi Your account has been locked");
        assertThat(Wording.in("en").notice(LOCKED)).startsWith("The password was entered wrongly 5 times");
        assertThat(Wording.in("ja").notice(LOCKED)).startsWith("パスワードの入力に5回失敗したため");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ja-JP", "fr", "zh-Hans", "", "?"})
    void readersOfOtherLanguagesReadJapaneseWhereverTheServerStands(String language) {
        assertThat(Wording.in(language).notice(LOCKED)).startsWith("パスワード");
    }

    @Test
    void whatIsNamedCannotWriteLinesOfItsOwn() {
        Notification hostile = Notification.of("U-6", "5\r\n\r\nhttps://evil.example/", "{0}'{");
        MailText mail = Wording.in("ja").mail(hostile, LETTERHEAD);

        assertThat(mail.body().lines().filter(line -> line.startsWith("http")))
                .containsExactly("https://enishi.example.jp/");
        assertThat(mail.body()).contains("{0}'{分間");
    }

    @Test
    void aServiceNameOfSeveralLinesStaysInTheSubject() {
        Letterhead forged =
                new Letterhead("Enishi\r\nBcc: all@example.jp", "a@example.jp", URI.create("https://e.jp/"));

        assertThat(Wording.in("ja").mail(LOCKED, forged).subject())
                .isEqualTo("Enishi  Bcc: all@example.jp アカウントがロックされました");
    }

    @Test
    void theAddressIsTheConfiguredOneWithOrWithoutASlash() {
        Letterhead slash = new Letterhead("Enishi", "a@example.jp", URI.create("https://e.jp/"));
        Letterhead inside = new Letterhead("Enishi", "a@example.jp", URI.create("https://e.jp:8443/enishi"));

        assertThat(slash.absolute("/sign-in")).isEqualTo("https://e.jp/sign-in");
        assertThat(inside.absolute("/sign-in")).isEqualTo("https://e.jp:8443/enishi/sign-in");
    }
}
