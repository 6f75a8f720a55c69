package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.it.People;
import org.enishi.st.pages.Question;
import org.junit.jupiter.api.Test;

/** What the operator and the institutions keep for everybody: news, links, answers to questions. NAV-06, NAV-08, INFO-01, FAQ. */
class PortalDeskST extends InBrowser {

    private final String stem = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void newsIsWrittenReadByThoseItSpeaksToAndWithdrawn() {
        String title = "会員向け講座 " + stem;
        Visitor operator = visitors.as(People.OPERATOR);
        operator.open("/announcements");
        operator.through(() -> link(operator, "お知らせを書く").click());
        field(operator, "本文").fill("申し込みは窓口まで。\n先着順です。");
        operator.through(() -> button(operator, "掲載する").click());
        assertThat(main(operator)).containsText("件名を200文字以内で入力してください。");
        assertThat(field(operator, "本文")).hasValue("申し込みは窓口まで。\n先着順です。");
        Soundness.assertSound(operator, "ja");
        field(operator, "件名").fill(title);
        main(operator).getByText("支援機関").click();
        operator.through(() -> button(operator, "掲載する").click());
        assertThat(main(operator)).containsText("お知らせを保存しました。");

        Visitor supporter = visitors.as(People.of("SA"));
        supporter.open("/announcements");
        supporter.through(() -> link(supporter, title).click());
        assertThat(main(supporter)).containsText("先着順です。");
        assertThat(link(supporter, "編集する")).hasCount(0);
        Visitor company = visitors.as(People.of("CA"));
        company.open("/announcements");
        assertThat(link(company, title)).hasCount(0);
        assertThat(link(company, "お知らせを書く")).hasCount(0);

        operator.through(() -> link(operator, title).click());
        operator.through(() -> link(operator, "編集する").click());
        Soundness.assertSound(operator, "ja");
        button(operator, "取り下げる").click();
        operator.through(() -> new Question(operator).yes().click());
        assertThat(main(operator)).containsText("お知らせを取り下げました。");
        assertThat(link(operator, title)).hasCount(0);
    }

    @Test
    void somebodyFromOutsideAsksAndReadsTheAnswerInAMail() {
        String mail = "asks@" + stem + ".example";
        visitor().open("/help/faq?q=ｷｬﾝｾﾙ");
        assertThat(visitor().page().locator("details")).hasCount(1);
        Soundness.assertSound(visitor(), "ja");
        visitor().open("/help/faq#name");
        assertThat(visitor().page().getByText("追加後の名前の変更は管理者では行えません。")).isVisible();
        visitor().through(() -> link(visitor(), "解決しないときは、お問い合わせください").click());
        field(visitor(), "内容").fill("始め方を教えてください。");
        visitor().through(() -> button(visitor(), "送信する").click());
        assertThat(main(visitor())).containsText("種類を選んでください。");
        assertThat(main(visitor())).containsText("氏名を120文字以内で入力してください。");
        assertThat(field(visitor(), "内容")).hasValue("始め方を教えてください。");
        Soundness.assertSound(visitor(), "ja");
        field(visitor(), "種類").selectOption("SERVICE");
        visitor().page().getByLabel("お問い合わせフォーム").getByLabel("地域").selectOption("tatsunami");
        field(visitor(), "氏名").fill("外の人");
        field(visitor(), "メールアドレス").fill(mail);
        visitor().through(() -> button(visitor(), "送信する").click());
        assertThat(visitor().page().getByRole(AriaRole.STATUS)).containsText("お問い合わせ番号をメールでお送りします。");
        String reference = Letters.after(Letters.to(mail, "お問い合わせを受け付けました"), "お問い合わせ番号は ");

        Visitor operator = visitors.as(People.OPERATOR);
        theQueueLeadsTo(operator, reference);
        operator.open("/operator/inquiries?q=" + stem);
        Soundness.assertSound(operator, "ja");
        operator.through(() ->
                operator.page().locator("a[href*='/operator/inquiry?id=']").click());
        assertThat(main(operator)).containsText(reference);
        assertThat(main(operator)).containsText("始め方を教えてください。");
        Soundness.assertSound(operator, "ja");
        field(operator, "文章").fill("案内をお送りします。");
        button(operator, "回答を送る").click();
        operator.through(() -> new Question(operator).yes().click());
        assertThat(main(operator)).containsText("回答を送りました。");
        assertThat(Letters.to(mail, "お問い合わせへの回答")).contains("案内をお送りします。");
    }

    private static void theQueueLeadsTo(Visitor operator, String reference) {
        operator.open("/index");
        assertThat(main(operator)).containsText("対応待ち");
        operator.through(() -> main(operator)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^回答を待つお問い合わせ [1-9]\\d*件$")))
                .click());
        assertThat(main(operator)).containsText(reference);
    }

    @Test
    void anInstitutionKeepsItsLinksAndEverybodyFindsThem() {
        String title = "産学連携だより " + stem;
        Visitor administrator = visitors.as(People.of("IA"));
        administrator.open("/links");
        administrator.through(() -> link(administrator, "リンクの編集").click());
        field(administrator, "分類").selectOption("OVERVIEW");
        field(administrator, "表示する名前").fill(title);
        field(administrator, "アドレス").fill("javascript:alert(1)");
        button(administrator, "保存する").click();
        assertThat(main(administrator)).containsText("で始まるアドレスを入力してください。");
        assertThat(field(administrator, "表示する名前")).hasValue(title);
        Soundness.assertSound(administrator, "ja");
        field(administrator, "アドレス").fill("https://" + stem + ".example/");
        administrator.through(() -> button(administrator, "保存する").click());
        assertThat(main(administrator)).containsText("リンクを保存しました。");

        Visitor company = visitors.as(People.of("CA"));
        company.open("/links");
        assertThat(main(company)).containsText(title);
        assertThat(link(company, "リンクの編集")).hasCount(0);
        Locator field = main(company)
                .locator(".app-list__item")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator(".app-fields a")
                .first();
        String name = field.innerText();
        company.through(field::click);
        assertThat(field(company, "分野").locator("option:checked")).hasText(name);
        Soundness.assertSound(company, "ja");
        button(administrator, "編集 " + title).click();
        assertThat(field(administrator, "表示する名前")).isFocused();
        assertThat(field(administrator, "表示する名前")).hasValue(title);
        button(administrator, "削除 " + title).click();
        administrator.through(() -> new Question(administrator).yes().click());
        assertThat(main(administrator)).containsText("リンクを削除しました。");
        assertThat(main(administrator)).not().containsText(title);
    }

    @Test
    void whatWasFoundDeadAtNightIsMarkedForWhoeverKeepsIt() {
        Visitor operator = visitors.as(People.OPERATOR);
        operator.open("/links");
        operator.through(() -> link(operator, "リンク切れ 1件").click());
        assertThat(main(operator)).containsText("虹晴大学：オープンカレッジ・履修証明プログラム");
        assertThat(main(operator)).containsText("ページがありません（404）");
        assertThat(main(operator).locator(".app-list__item")).hasCount(1);
        Soundness.assertSound(operator, "ja");
        operator.through(() ->
                main(operator).getByRole(AriaRole.NAVIGATION).getByText("すべて").click());
        assertThat(main(operator)).containsText("続けて2回見つからなかったもの");
        Visitor company = visitors.as(People.of("CA"));
        company.open("/links");
        assertThat(main(company)).not().containsText("リンク切れ");
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.MAIN);
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator link(Visitor visitor, String name) {
        return main(visitor)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
