package org.enishi.st;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that were agreed upon, as they stand on the page, byte for byte. NAV-01 to NAV-05. */
class LabelsST extends InBrowser {

    private static final List<String> MENU = List.of("ホーム", "お知らせ", "全体統計", "詳細統計", "お役立ち情報", "ユーザー一覧");
    private static final List<String> FOOTER = List.of("お申し込みの流れ", "よくあるご質問", "お問い合わせ", "利用規約", "プライバシーポリシー");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"CA", "CG", "IA", "IG", "SA", "SG"})
    void menuHasSixEntriesInTheirOrder(String role) {
        assertThat(shellOf(People.of(role)).menuLabels())
                .startsWith(MENU.toArray(String[]::new))
                .doesNotContain("運営");
    }

    @Test
    void operatorHasAGroupOfHisOwnBehindThem() {
        Shell shell = shellOf(People.OPERATOR);
        assertThat(shell.menuLabels()).startsWith(MENU.toArray(String[]::new)).endsWith("運営");
        shell.group("運営").click();
        assertThat(shell.groupLabels()).contains("メール送信状況", "操作履歴");
    }

    @Test
    void headerHasThreeLinks() {
        assertThat(shellOf(People.INSTITUTION_ADMINISTRATOR).headerLabels()).containsExactly("Myページ", "新着通知", "ログアウト");
    }

    @Test
    void personIsCalledByOrganisationAndName() {
        assertThat(shellOf(People.INSTITUTION_ADMINISTRATOR).identity()).isEqualTo("立波大学 藤沢 正隆さん");
    }

    @Test
    void footerHasFiveLinks() {
        assertThat(shellOf(People.INSTITUTION_ADMINISTRATOR).footerLabels()).isEqualTo(FOOTER);
    }

    @Test
    void footerHasThemBeforeSignInToo() {
        visitor().open("/sign-in");
        assertThat(new Shell(visitor()).footerLabels()).isEqualTo(FOOTER);
        assertThat(visitor().page().locator("footer").innerText()).containsPattern("© 20\\d\\d ");
    }

    @Test
    void footerNamesWhoDevelopedItWhereTheInstallationSaysSo() {
        Enishi.withSetting("enishi.developers", "A / B", () -> {
            visitor().open("/sign-in");
            assertThat(visitor().page().locator("footer").innerText()).contains("システム企画・開発 A / B");
        });
        visitor().open("/sign-in");
        assertThat(visitor().page().locator("footer").innerText()).doesNotContain("システム企画・開発");
    }

    @Test
    void manualHasItsVersionsInATable() {
        visitor().open("/help/guide");
        assertThat(visitor().page().locator("main table th[scope=col]").allInnerTexts())
                .containsExactly("Rev.", "作成日", "改訂項目", "改定内容");
        assertThat(visitor().page().locator("main").innerText()).contains("Ver. 1.2", "目次", "改訂履歴");
    }

    @Test
    void chaptersOfTheManualHaveTheNamesOfTheSeries() {
        visitor().open("/help/guide");
        assertThat(visitor().page().locator("main h2").allInnerTexts())
                .contains("Enishiの基本操作", "初回ログイン編", "ユーザ追加編 2024年9月版", "面白そう送信編");
        assertThat(visitor().page().locator("main nav a").allInnerTexts())
                .contains("Enishiの基本操作", "初回ログイン編", "ユーザ追加編 2024年9月版", "面白そう送信編");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"お申し込みの流れ", "よくあるご質問", "お問い合わせ", "利用規約", "プライバシーポリシー"})
    void everyLinkOfTheFooterLeadsToAPageOfThatName(String label) {
        visitor().open("/sign-in");
        visitor()
                .through(() ->
                        visitor().page().locator("footer").getByText(label).click());
        assertThat(visitor().page().locator("h1").innerText()).isEqualTo(label);
    }

    private Shell shellOf(String login) {
        Visitor visitor = visitors.as(login);
        visitor.open("/index");
        return new Shell(visitor);
    }
}
