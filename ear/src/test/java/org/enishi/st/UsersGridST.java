package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.it.People;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.SignInPage;
import org.enishi.st.pages.UsersPage;
import org.enishi.st.pages.UsersSettingsDialog;
import org.junit.jupiter.api.Test;

/** The user list as everybody finds his way in it: columns, filters, order, views, the way back. USR-03, PE-50 to PE-54. */
class UsersGridST extends InBrowser {

    private final String name = "grid-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theFourColumnsThatEverybodyKnowsComeFirstAndTheRestExtendsToTheRight() {
        UsersPage users = UsersPage.open(visitors.as(Crowds.university(name, 30)));
        List<String> headings =
                users.headings().allInnerTexts().stream().map(String::strip).toList();
        assertThat(headings.subList(1, 5)).containsExactly("メールアドレス", "名前", "権限", "削除");
        assertThat(headings).containsSubsequence("状態", "ユーザ追加", "面談開始・成立", "最終ログイン", "登録日", "登録者", "操作");
    }

    @Test
    void headingsAndNamesStayWhileTheTableIsScrolled() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        UsersPage users = UsersPage.open(visitor);
        Locator table = visitor.page().locator(".app-grid--members .ui-datatable-tablewrapper");
        Locator heading = users.heading("名前");
        Locator person = users.row("p000059@").locator(".app-grid__key");
        double top = heading.boundingBox().y;
        double left = heading.boundingBox().x;
        table.evaluate("wrapper => wrapper.scrollTo(wrapper.scrollWidth, wrapper.scrollHeight)");
        assertThat(heading).isInViewport();
        assertThat(heading.boundingBox().y).isCloseTo(top, org.assertj.core.data.Offset.offset(1.0));
        assertThat(heading.boundingBox().x).isLessThanOrEqualTo(left);
        assertThat(person.boundingBox().x).isCloseTo(heading.boundingBox().x, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void theKeysWithArrowsWalkThroughTheTable() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        Locator from = users.rows().nth(2).locator("td").nth(6);
        from.focus();
        visitor.page().keyboard().press("ArrowDown");
        assertThat(users.rows().nth(3).locator("td").nth(6)).isFocused();
        visitor.page().keyboard().press("ArrowRight");
        assertThat(users.rows().nth(3).locator("td").nth(7)).isFocused();
        visitor.page().keyboard().press("ArrowUp");
        visitor.page().keyboard().press("ArrowLeft");
        assertThat(from).isFocused();
        visitor.page().keyboard().press("Home");
        assertThat(users.rows().nth(2).locator("td").first()).isFocused();
        visitor.page().keyboard().press("End");
        assertThat(users.rows().nth(2).locator("td").last()).isFocused();
    }

    @Test
    void everyCellOfTheRightsHasASignAWordAndAReason() {
        UsersPage users = UsersPage.open(visitors.as(Crowds.university(name, 30)));
        Locator chat = users.row("reader@").locator("td.app-r4");
        assertThat(chat).hasText("△条件付き");
        assertThat(chat).hasAttribute("title", "条件付き：招待が必要");
        Locator publish = users.row("first@").locator("td.app-r1");
        assertThat(publish).hasText("―対象外");
        assertThat(publish).hasAttribute("title", "対象外：企業のみの操作");
    }

    @Test
    void typedTextFindsByItselfAndStandsInTheAddress() {
        Visitor visitor = visitors.as(Crowds.university(name, 120));
        UsersPage users = UsersPage.open(visitor);
        users.type("ﾀﾅｶ");
        assertThat(users.found()).hasText("12件見つかりました。");
        assertThat(users.searchField()).isFocused();
        assertThat(users.chips()).hasCount(1);
        String place = visitor.place();
        assertThat(place).startsWith("organisation/users?q=");
        visitor.through(() -> visitor.page().reload());
        assertThat(users.found()).hasText("12件見つかりました。");
    }

    @Test
    void filtersAddUpAsChipsAndGoOneByOneAndBackLeadsBack() {
        Visitor visitor = visitors.as(Crowds.university(name, 120));
        UsersPage users = UsersPage.open(visitor);
        users.narrow("状態", "期限切れ");
        assertThat(users.found()).hasText("6件見つかりました。");
        users.narrow("権限あり", "チャット招待");
        assertThat(visitor.place()).isEqualTo("organisation/users?state=pw_expired&right=invite_to_chat");
        assertThat(users.chips()).hasCount(2);
        users.remove("権限あり");
        assertThat(visitor.place()).isEqualTo("organisation/users?state=pw_expired");
        visitor.through(() -> visitor.page().goBack());
        assertThat(users.chips()).hasCount(2);
        users.clear();
        assertThat(visitor.place()).isEqualTo("organisation/users");
        assertThat(users.chips()).hasCount(0);
    }

    @Test
    void whoHasNotFilledInSomethingIsFoundAndItStandsAsAChip() {
        Visitor visitor = visitors.as(Crowds.university(name, 120));
        UsersPage users = UsersPage.open(visitor);
        users.narrow("未入力の項目", "部署");
        assertThat(users.found()).hasText("2件見つかりました。");
        assertThat(visitor.place()).isEqualTo("organisation/users?missing=department");
        assertThat(users.chips()).hasCount(1);
        users.remove("未入力の項目");
        assertThat(users.chips()).hasCount(0);
    }

    @Test
    void everyHeadingSortsAndTheOrderStandsInTheAddress() {
        Visitor visitor = visitors.as(Crowds.university(name, 120));
        UsersPage users = UsersPage.open(visitor);
        users.sortBy("メールアドレス");
        assertThat(users.rows().first()).containsText("first@");
        users.sortBy("メールアドレス");
        assertThat(users.rows().first()).containsText("reader@");
        assertThat(visitor.place()).isEqualTo("organisation/users?sort=-mail");
        visitor.through(() -> visitor.page().reload());
        assertThat(users.rows().first()).containsText("reader@");
        assertThat(users.heading("メールアドレス")).hasAttribute("aria-sort", "descending");
    }

    @Test
    void aViewIsKeptUnderANameAndForgottenAgain() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        UsersPage users = UsersPage.open(visitor);
        visitor.through(() -> users.view("期限切れ").click());
        assertThat(users.found()).hasText("3件見つかりました。");
        users.keepView("月曜に見る人");
        UsersPage.open(visitor);
        visitor.through(() -> users.view("月曜に見る人").click());
        assertThat(visitor.place()).isEqualTo("organisation/users?state=pw_expired");
        visitor.through(() -> visitor.page().getByLabel("保存した表示「月曜に見る人」を削除").click());
        assertThat(users.view("月曜に見る人")).hasCount(0);
    }

    @Test
    void chosenColumnsRowsAndHeightsSurviveSigningOut() {
        String administrator = Crowds.university(name, 60);
        UsersPage users = UsersPage.open(visitors.as(administrator));
        UsersSettingsDialog settings = users.settings();
        settings.option("部署").uncheck();
        settings.option("標準").check();
        settings.option("1ページの行数").selectOption("25");
        settings.save();
        assertThat(users.heading("部署")).hasCount(0);

        Visitor elsewhere = visitors.another();
        SignInPage.open(elsewhere).enter(administrator, People.PASSWORD);
        UsersPage again = UsersPage.open(elsewhere);
        assertThat(again.heading("部署")).hasCount(0);
        assertThat(again.heading("役職")).hasCount(1);
        assertThat(again.rows()).hasCount(25);
        assertThat(again.rows().first().locator("td").first().boundingBox().height)
                .isGreaterThanOrEqualTo(44);
    }

    @Test
    void aLookAtAPersonLeadsBackToTheSameRowsAtTheSameHeight() {
        Visitor visitor = visitors.as(Crowds.university(name, 120));
        visitor.open("/organisation/users?sort=mail&page=2");
        UsersPage users = new UsersPage(visitor);
        users.checkbox("p000060@").check();
        Locator person = users.row("p000090@").getByRole(AriaRole.LINK);
        person.scrollIntoViewIfNeeded();
        Object before = visitor.page().evaluate("document.querySelector('.ui-datatable-tablewrapper').scrollTop");
        visitor.through(person::click);
        visitor.through(() -> visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("戻る"))
                .click());
        assertThat(visitor.place()).isEqualTo("organisation/users?sort=mail&page=2");
        assertThat(visitor.page().evaluate("document.querySelector('.ui-datatable-tablewrapper').scrollTop"))
                .isEqualTo(before);
        assertThat(users.bar()).containsText("1名を選択中");
    }

    @Test
    void whereColleaguesAreStandsThereByShapeAndWordUntilTheColumnIsHidden() {
        String administrator = Crowds.university(name, 30);
        BoardPage.open(visitors.as(Crowds.reader(administrator))).leave("昼食中");
        UsersPage users = UsersPage.open(visitors.as(administrator));
        assertThat(users.heading("在席")).hasCount(1);
        Locator state = users.row("reader@").locator(".app-state");
        assertThat(state).hasText("離席中");
        assertThat(state).hasClass("app-state app-state--reason");
        assertThat(users.row("first@").locator(".app-state--unused")).hasText("未利用");
        UsersSettingsDialog settings = users.settings();
        settings.option("在席").uncheck();
        settings.save();
        assertThat(users.heading("在席")).hasCount(0);
    }

    @Test
    void colleaguesAreFoundAndSortedByWhereTheyAre() {
        String administrator = Crowds.university(name, 120);
        BoardPage.open(visitors.as(Crowds.reader(administrator))).leave("昼食中");
        Visitor visitor = visitors.as(administrator);
        UsersPage users = UsersPage.open(visitor);
        users.sortBy("在席");
        assertThat(users.rows().first()).containsText("reader@");
        assertThat(visitor.place()).isEqualTo("organisation/users?sort=presence");
        users.narrow("在席", "離席中");
        assertThat(users.found()).hasText("1件見つかりました。");
        assertThat(users.chips()).containsText(new String[] {"在席：離席中"});
        assertThat(users.rows().first()).containsText("reader@");
        Soundness.assertSound(visitor, "ja");
        users.remove("在席");
        assertThat(users.found()).hasText("122件見つかりました。");
    }

    @Test
    void theOperatorLearnsOfNobodyWhereHeIs() {
        UsersPage users = UsersPage.open(visitors.as(People.OPERATOR));
        assertThat(users.rows().first()).isVisible();
        assertThat(users.heading("在席")).hasCount(0);
        UsersSettingsDialog settings = users.settings();
        assertThat(settings.option("所属")).hasCount(1);
        assertThat(settings.option("在席")).hasCount(0);
        assertThat(users.facet("在席")).hasCount(0);
    }

    @Test
    void whoeverOnlyReadsSeesThePermissionsAndNoHandles() {
        String administrator = Crowds.university(name, 30);
        Visitor visitor = visitors.as(Crowds.reader(administrator));
        UsersPage users = UsersPage.open(visitor);
        assertThat(users.row("first@")).containsText("管理者権限");
        assertThat(users.heading("削除")).hasCount(0);
        assertThat(users.heading("操作")).hasCount(0);
        assertThat(visitor.page().getByText("CSV出力")).hasCount(0);
        Soundness.assertSound(visitor, "ja");
    }

    @Test
    void theOperatorNarrowsDownToOneOrganisation() {
        UsersPage users = UsersPage.open(visitors.as(People.OPERATOR));
        assertThat(users.heading("所属")).hasCount(1);
        users.narrow("所属", "立波大学");
        assertThat(users.chips()).containsText(new String[] {"所属：立波大学"});
        assertThat(users.found()).hasText("60件見つかりました。");
    }
}
