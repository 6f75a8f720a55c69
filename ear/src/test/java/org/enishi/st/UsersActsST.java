package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.it.Crowds;
import org.enishi.st.pages.UsersPage;
import org.enishi.st.pages.UsersPlan;
import org.enishi.st.pages.UsersSettingsDialog;
import org.junit.jupiter.api.Test;

/** What an administrator does from the user list: choose, look first, do, take back. USR-24, PE-52, PE-55, PE-57, PE-60. */
class UsersActsST extends InBrowser {

    private final String name = "acts-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoIsChosenStaysChosenOverPagesAndIsDealtWithAtOnceAndTakenBack() throws IOException {
        Visitor visitor = visitors.as(Crowds.university(name, 120));
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        users.checkbox("p000004@").check();
        users.checkbox("p000005@").check();
        users.turnTo(2);
        users.checkbox("p000060@").check();
        users.checkbox("p000064@").check();
        assertThat(users.bar()).containsText("4名を選択中");
        users.turnTo(1);
        assertThat(users.checkbox("p000004@")).isChecked();

        UsersPlan plan = users.ask("利用停止");
        assertThat(plan.dialog()).containsText("3名に「利用停止」を行います。");
        assertThat(plan.dialog()).containsText("変更なし 1");
        assertThat(plan.no()).isFocused();
        Soundness.assertSound(visitor, "ja");
        plan.goAhead();

        assertThat(users.report()).containsText("3名を利用停止にしました。");
        assertThat(users.row("p000004@")).containsText("利用停止");
        assertThat(users.bar()).isHidden();
        Download result = visitor.page()
                .waitForDownload(() -> users.report().getByText("結果をCSVでダウンロード").click());
        assertThat(Files.readString(result.path()).split("\r\n"))
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("p000004@"));
        users.undo();
        assertThat(users.report()).containsText("3名を元に戻しました。");
        assertThat(users.row("p000004@")).containsText("利用中");
    }

    @Test
    void allOfThemOrNobodyIsAChoice() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        users.checkbox("first@").check();
        users.checkbox("p000004@").check();
        UsersPlan plan = users.ask("利用停止");
        plan.whole().click();
        Soundness.assertSound(visitor, "ja");
        plan.goAhead();

        assertThat(visitor.page().locator("body")).containsText("だれにも実行しませんでした。");
        assertThat(users.row("p000004@")).containsText("利用中");
        users.checkbox("first@").uncheck();
        users.checkbox("p000005@").check();
        plan = users.ask("利用停止");
        plan.whole().click();
        plan.goAhead();
        assertThat(users.report()).containsText("2名を利用停止にしました。");
    }

    @Test
    void theWholeResultButAFewIsChosenByWhatWasLookedForAndNotByThePage() {
        Visitor visitor = visitors.as(Crowds.university(name, 200));
        visitor.open("/organisation/users?role=member&state=active&sort=mail&size=25");
        UsersPage users = new UsersPage(visitor);
        String total = users.found().innerText().replaceAll("\\D", "");
        users.everybodyOnThePage().check();
        assertThat(users.bar()).containsText("25名を選択中");
        assertThat(users.wholeList()).hasText("検索条件に一致する全" + total + "名を選択");
        users.wholeList().click();
        users.checkbox("p000004@").uncheck();
        int chosen = Integer.parseInt(total) - 1;
        assertThat(users.bar()).containsText(chosen + "名を選択中");

        UsersPlan plan = users.ask("権限を変更");
        assertThat(plan.dialog().getByText("はい")).hasCount(0);
        plan.choose("管理者権限");
        assertThat(plan.dialog().locator("ul[aria-label] li")).hasCount(7);
        assertThat(plan.dialog().locator("ul[aria-label] li").first())
                .hasText(Pattern.compile("ユーザ追加：× → ○\\s*変更前は不可、変更後は許可"));
        assertThat(plan.dialog().locator("ul[aria-label]")).containsText("チャット閲覧：△ → ○");
        Soundness.assertSound(visitor, "ja");
        assertThat(plan.dialog()).containsText(chosen + "名に");
        assertThat(plan.dialog()).not().containsText("p000004@");
        plan.leave();
        assertThat(users.row("p000005@")).containsText("一般権限");
    }

    @Test
    void ofAResultThatIsNotCountedToItsEndEverybodyIsChosenAndThePreviewCounts() {
        Visitor visitor = visitors.as(Crowds.university(name, 1300));
        visitor.open("/organisation/users?state=active&sort=mail&size=25");
        UsersPage users = new UsersPage(visitor);
        assertThat(users.found()).hasText("1,000件以上見つかりました。");
        assertThat(users.pages()).hasText("1～25件");
        Soundness.assertSound(visitor, "ja");
        users.everybodyOnThePage().check();
        assertThat(users.wholeList()).hasText("検索条件に一致する全員を選択");
        users.wholeList().click();
        assertThat(users.bar()).containsText("1,000名以上を選択中");
        users.turnTo(2);
        assertThat(users.pages()).hasText("26～50件");
        assertThat(users.bar()).containsText("1,000名以上を選択中");

        UsersPlan plan = users.ask("権限を変更").choose("一般権限");
        assertThat(plan.dialog()).containsText("変更なし 1015");
        plan.leave();
        users.type("ﾀﾅｶ");
        assertThat(users.found()).hasText("65件見つかりました。");
        assertThat(users.bar()).isHidden();
    }

    @Test
    void theLastAdministratorIsNotTakenAwayByAnyOfTheWays() {
        UsersPage users = UsersPage.open(visitors.as(Crowds.company(name, 5)));
        users.checkbox("first@").check();
        UsersPlan plan = users.ask("権限を変更").choose("一般権限");
        assertThat(plan.dialog()).containsText("対象となるユーザーがいません。");
        assertThat(plan.dialog()).containsText("管理者権限を持つ利用中のユーザがいなくなるため");
        plan.leave();
        plan = users.ask("削除");
        assertThat(plan.dialog()).containsText("自分自身は削除できません。");
        plan.leave();
    }

    @Test
    void theMenuOfARowOffersWhatThePersonsStateAllows() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        UsersPlan plan = users.askOf("p000002@", "再発行");
        assertThat(plan.dialog()).containsText("高橋 一郎さんに「再発行する」を行います。");
        plan.goAhead();
        assertThat(users.report()).containsText("1名のパスワードを再発行しました。");
        assertThat(users.row("p000002@")).containsText("招待中");
        assertThat(users.row("p000002@")).containsText(Pattern.compile("送信(済|待ち)"));

        visitor.through(() -> users.openHistoryOf("p000002@"));
        assertThat(visitor.place()).startsWith("organisation/user-history?id=");
        assertThat(visitor.page().locator("#history tbody")).containsText("初回ログインパスワードの再発行");
    }

    @Test
    void theDialogOfAPersonHasAnAddressAndTheWayBackClosesIt() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        UsersPlan plan = users.askOf("p000004@", "権限を変更");
        assertThat(plan.dialog()).containsText("伊藤 一郎");
        String place = visitor.place();
        assertThat(place).startsWith("organisation/users?sort=mail&user=");
        visitor.page().goBack();
        assertThat(plan.dialog()).isHidden();
        assertThat(visitor.place()).isEqualTo("organisation/users?sort=mail");

        visitor.open("/" + place);
        assertThat(plan.dialog()).containsText("伊藤 一郎");
        assertThat(plan.no()).isFocused();
        Soundness.assertSound(visitor, "ja");
        visitor.page().keyboard().press("Escape");
        assertThat(plan.dialog()).isHidden();
        assertThat(visitor.page()).hasURL(Pattern.compile("/organisation/users\\?sort=mail$"));
        users.askOf("p000004@", "権限を変更").choose("管理者権限").goAhead();
        assertThat(users.report()).containsText("1名の権限を変更しました。");
        assertThat(visitor.page()).hasURL(Pattern.compile("/organisation/users\\?sort=mail$"));
    }

    @Test
    void theKeyboardAloneSearchesChoosesAndLeaves() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        visitor.page().keyboard().press("?");
        assertThat(visitor.page().locator("#keys")).isVisible();
        visitor.page().keyboard().press("Escape");
        assertThat(visitor.page().locator("#keys")).isHidden();

        users.checkbox("p000004@").focus();
        visitor.page().keyboard().press("Space");
        users.checkbox("p000008@").focus();
        visitor.page().keyboard().press("Shift+Space");
        assertThat(users.bar()).containsText("5名を選択中");
        visitor.page().keyboard().press("Escape");
        assertThat(users.bar()).isHidden();
        visitor.page().keyboard().press("/");
        assertThat(users.searchField()).isFocused();
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        Visitor visitor = visitors.as(Crowds.university(name, 10));
        UsersPage users = UsersPage.open(visitor);
        UsersSettingsDialog settings = users.settings();
        settings.option("1文字のキー操作を使う").uncheck();
        settings.save();
        visitor.page().keyboard().press("/");
        assertThat(users.searchField()).not().isFocused();
    }

    @Test
    void theChosenAreTakenAwayAsAFile() throws IOException {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        users.checkbox("p000004@").check();
        users.checkbox("p000005@").check();
        for (int round = 0; round < 2; round++) {
            Download file = visitor.page()
                    .waitForDownload(() -> users.bar().getByText("CSV出力").click());
            assertThat(file.suggestedFilename()).matches("ユーザー一覧_\\d{8}_\\d{4}\\.csv");
            assertThat(Files.readString(file.path()).split("\r\n"))
                    .hasSize(3)
                    .anySatisfy(line -> assertThat(line).contains("p000004@"));
        }
    }

    @Test
    void nobodyIsShutOutFromAFullPageWithChosenPeople() {
        Visitor visitor = visitors.as(Crowds.university(name, 30));
        UsersPage users = UsersPage.open(visitor);
        users.everybodyOnThePage().check();
        Soundness.assertSound(visitor, "ja");
        UsersPlan plan = users.ask("利用停止");
        visitor.at(Viewport.PHONE);
        plan.leave();
        visitor.at(Viewport.DESKTOP);
        users.settings();
        Soundness.assertSound(visitor, "ja");
    }
}
