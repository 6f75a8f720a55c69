package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.data.Notification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mails about accounts, as the specification words them. U-1 to U-7. */
class AccountMailTest {

    private static final Letterhead LETTERHEAD =
            new Letterhead("Enishi", "no-reply@enishi.example", URI.create("https://enishi.example"));

    @ParameterizedTest
    @CsvSource({
        "U-1, アカウント登録のお知らせ",
        "U-2, 初回ログインパスワード再発行のお知らせ",
        "U-3-administrator, 権限設定が変更されました",
        "U-3-member, 権限設定が変更されました",
        "U-4-deleted, アカウントが削除されました",
        "U-5, 初回ログインパスワードの再発行依頼",
        "U-6, アカウントがロックされました",
        "U-7, パスワード再設定のご案内"
    })
    void theSubjectIsThatOfTheSpecification(String event, String subject) {
        assertThat(mail(event).subject()).isEqualTo("Enishi " + subject);
    }

    @Test
    void theInitialPasswordComesWithItsEndAndTheWayToSignIn() {
        String body = mail("U-1").body();

        assertThat(body).contains("a0", "a1 様", "a2", "a3", "a4（日本時間）", "https://enishi.example/sign-in");
        assertThat(body).endsWith("""
                        ※本メールにお心当たりが無い場合は、お手数ですが、破棄していただけますようお願いいたします。
                        ※本メールの無断転載・ご利用はご遠慮ください。
                        ※本メールのfromアドレスは送信専用となっております。ご返信頂いてもご回答いたしかねます。
                        Enishi / https://enishi.example/
                        """);
    }

    @Test
    void whatSomebodyTypedIsPrintedAndNeverRead() {
        Notification what = Notification.of("U-3-promoted", "{0} #{7*7} <b>", "${7*7}\r\nBcc: x@y.example");

        assertThat(Wording.in("ja").notice(what)).contains("{0} #{7*7} <b>", "${7*7}  Bcc: x@y.example");
    }

    private static MailText mail(String event) {
        Notification what = Notification.of(event, "a0", "a1", "a2", "a3", "a4").linkingTo("/sign-in");
        return Wording.in("ja").mail(what, LETTERHEAD);
    }
}
