package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.Question;
import org.enishi.st.pages.SignInPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two colleagues, each with a browser, and what each sees of the other. PRS-06 to PRS-14, PE-31 to PE-36, PE-42. */
class PresenceST extends InBrowser {

    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(10_000);

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final String name = "board-" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor person;
    private Visitor colleague;

    @BeforeEach
    void twoColleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        person = visitors.as("first@" + name + ".example");
        colleague = visitors.as("second@" + name + ".example");
    }

    @AfterEach
    void theTimeIsRightAgain() {
        Enishi.resetClock();
    }

    /** PRS-07, PRS-11, PRS-13, PRS-14, PE-35, IMG-03. */
    @Test
    void theOwnCardIsFirstAndOpensTheDialogOfTheManual() {
        BoardPage board = BoardPage.open(person);
        assertThat(board.cards()).hasCount(2);
        assertThat(board.cards().first()).containsText("試験 first");
        assertThat(board.chip()).containsText("未利用");

        Locator dialog = board.dialog();
        assertThat(dialog.locator("h2")).hasText("Enishi");
        assertThat(board.reason().locator("option")).hasText(new String[] {"在席中", "休憩中", "昼食中", "作業中", "外出中"});
        assertThat(board.buttons()).containsExactly("閉じる", "離席事由解除", "保存");
        assertThat(dialog.getByText("離席事由解除")).isDisabled();
        assertThat(dialog.getByText("保存")).isDisabled();
        assertThat(board.time()).isHidden();
        assertThat(dialog).containsText("「解除」しない限り「在席中」には戻りません");
        board.reason().selectOption("昼食中");
        assertThat(dialog).containsText("他の人には『昼食中』と表示されます。");
        assertThat(dialog).containsText("※PNG形式※最大アップロードサイズ 2 MB※縦横サイズ 300px以内");
        Soundness.assertSound(person, "ja");
        dialog.getByText("閉じる").click();
        assertThat(dialog).isHidden();
    }

    /** NAV-03, PRS-09: from the head of any page. */
    @Test
    void theOwnStateInTheHeadOfEveryPageOpensTheDialog() {
        person.open("/mypage");
        BoardPage board = BoardPage.of(person);
        person.through(() -> board.chip().click());
        assertThat(board.reason()).isVisible();
        person.page().getByRole(AriaRole.DIALOG).getByText("閉じる").click();
        assertThat(board.reason()).isHidden();
    }

    @Test
    void aReasonIsSeenByTheColleagueWithoutReloadingAndStaysUntilItIsReleased() {
        BoardPage seen = BoardPage.open(colleague);
        BoardPage board = BoardPage.open(person);
        board.leave("外出中");
        assertThat(board.chip()).containsText("外出中");
        assertThat(seen.card("試験 first").locator(".app-state")).hasText("離席中", SOON);
        assertThat(seen.card("試験 first")).containsText("外出中");

        board.press("在席表示を始める");
        assertThat(BoardPage.open(person).chip()).containsText("外出中");
        assertThat(BoardPage.open(colleague).card("試験 first").locator(".app-state"))
                .hasText("離席中");

        board.dialog();
        board.press("離席事由解除");
        assertThat(board.chip()).containsText("在席中");
        assertThat(BoardPage.open(colleague).card("試験 first").locator(".app-state"))
                .hasText("在席中");
    }

    @Test
    void aBrowserThatDiesIsUnverifiedAndThenOffline() {
        BoardPage board = BoardPage.open(person);
        board.press("在席表示を始める");
        assertThat(board.chip()).containsText("在席中");
        person.dies();

        Enishi.moveClock(Duration.ofSeconds(65));
        assertThat(BoardPage.open(colleague).card("試験 first").locator(".app-state"))
                .hasText("確認不可");
        Enishi.moveClock(Duration.ofSeconds(185));
        assertThat(BoardPage.open(colleague).card("試験 first").locator(".app-state"))
                .hasText("オフライン");
    }

    @Test
    void whoWorksInAnotherTabIsThereAtOnceAndTheFirstTabSaysSo() {
        person.alteredContext().clock().install();
        Beats beats = Beats.of(person.alteredContext());
        BoardPage board = BoardPage.open(person);
        board.press("在席表示を始める");
        assertThat(board.chip()).containsText("在席中");
        beats.after(
                person.page(),
                words -> words.contains("active=false"),
                () -> person.page().clock().runFor(90_000));
        Visitor second = person.newTab();
        second.open("/mypage");
        beats.after(
                person.page(),
                words -> words.contains("active=true"),
                () -> second.page().mouse().move(40, 40));
    }

    @Test
    void aReasonOfYesterdayIsAskedAboutOnceAfterSigningInAndClearedOnlyByTheAnswer() {
        BoardPage.open(person).leave("外出中");
        String question = "前回の離席事由『外出中』が設定されたままです。解除しますか？";
        person.open("/mypage");
        assertThat(person.page().getByText(question)).isHidden();

        Enishi.moveClock(Duration.ofDays(1));
        Visitor tomorrow = signedInAnew();
        assertThat(tomorrow.page().getByText(question)).isVisible();
        Soundness.assertSound(tomorrow, "ja");
        tomorrow.page().getByText("そのままにする").click();
        assertThat(tomorrow.page().getByText(question)).isHidden();
        BoardPage board = BoardPage.open(tomorrow);
        assertThat(tomorrow.page().getByText(question)).isHidden();
        assertThat(board.chip()).containsText("外出中");

        Visitor again = signedInAnew();
        again.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("自分の在席状況:"))
                .getByText("離席事由解除")
                .click();
        assertThat(again.page().getByText(question)).isHidden();
        again.settle();
        assertThat(BoardPage.open(again).chip()).not().containsText("外出中");
    }

    /** By the door, because sign-ins of earlier are of earlier. */
    private Visitor signedInAnew() {
        Visitor visitor = visitors.another();
        visitor.open("/mypage");
        new SignInPage(visitor).enter("first@" + name + ".example", People.PASSWORD);
        return visitor;
    }

    @Test
    void aTimeThatIsOverIsRefusedAndNothingTypedIsLost() {
        BoardPage board = BoardPage.open(person);
        board.dialog();
        board.reason().selectOption("作業中");
        board.end().selectOption("TIME");
        board.time().fill("00:00");
        board.press("保存");
        assertThat(person.page().getByRole(AriaRole.DIALOG)).containsText("今日のこれからの時刻を入力してください。");
        assertThat(board.reason()).hasValue("作業中");
        assertThat(board.time()).hasValue("00:00");
    }

    /** PE-31: and leaves no green light behind, until it hears again. */
    @Test
    void theBoardSaysWhenItIsNotUpdatedAnyMore() {
        BoardPage own = BoardPage.open(person);
        own.press("在席表示を始める");
        assertThat(own.chip()).containsText("在席中");
        colleague.altered().clock().install();
        colleague.altered().routeWebSocket("**/presence/socket", dead -> {});
        colleague.open("/presence");
        Locator trouble = colleague.page().getByText("更新が止まっています。通信を確認してください。");
        assertThat(trouble).isHidden();
        colleague.goOffline();
        colleague.page().clock().runFor(46_000);
        assertThat(trouble).isVisible();
        Locator state = BoardPage.of(colleague).card("試験 first").locator(".app-state");
        assertThat(state).hasText("在席中");
        colleague.page().clock().runFor(20_000);
        assertThat(state).hasText("確認不可");
        assertThat(colleague.page().getByText("在席中 0名 ／ 2名")).isVisible();
        colleague.goOnline();
        colleague.page().clock().runFor(20_000);
        assertThat(state).hasText("在席中");
        assertThat(trouble).isHidden();
    }

    @Test
    void whereTheSocketIsDeadTheBoardAsksByItself() {
        colleague.altered().routeWebSocket("**/presence/socket", dead -> {});
        BoardPage seen = BoardPage.open(colleague);
        BoardPage.open(person).leave("外出中");
        assertThat(seen.card("試験 first"))
                .containsText("外出中", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    @Test
    void onlyThoseAtTheDeskCanBeShownAndTheListSaysTheSame() {
        BoardPage own = BoardPage.open(person);
        own.press("在席表示を始める");
        assertThat(own.chip()).containsText("在席中");
        BoardPage board = BoardPage.open(colleague);
        colleague.page().getByLabel("在席中のみ").check();
        colleague
                .page()
                .getByLabel("表示", new Page.GetByLabelOptions().setExact(true))
                .selectOption("LIST");
        board.press("検索");
        assertThat(board.cards()).hasCount(2);
        assertThat(colleague.page().getByText("在席中 1名 ／ 2名")).isVisible();
        Soundness.assertSound(colleague, "ja");
    }

    /** Of a plan; private hours have a beginning and an end as well. */
    private Locator moment(String label) {
        return person.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    @Test
    void anAbsenceIsPlannedWithASubstitute() {
        person.open("/presence/absences");
        moment("開始").fill("2026-01-01T09:00");
        moment("終了").fill("2026-01-01T18:00");
        press("登録する");
        assertThat(person.page().locator("main > div .app-message")).hasText("終了は、開始と現在より後の日時にしてください。");
        assertThat(moment("開始")).hasValue("2026-01-01T09:00");
        moment("終了")
                .fill(LocalDateTime.now(JAPAN)
                        .plusDays(1)
                        .withNano(0)
                        .withSecond(0)
                        .toString());
        moment("開始")
                .fill(LocalDateTime.now(JAPAN)
                        .minusDays(1)
                        .withNano(0)
                        .withSecond(0)
                        .toString());
        person.page().getByLabel("代行者").selectOption("試験 second");
        press("登録する");
        assertThat(person.page().locator("main > div .app-message")).hasText("予定を登録しました。");
        assertThat(person.page().getByText("代行 試験 second")).isVisible();
        assertThat(BoardPage.open(colleague).card("試験 first")).containsText("休暇（代行 試験 second）");
        press("予定を取り消す");
        assertThat(BoardPage.open(colleague).card("試験 first").locator(".app-state"))
                .hasText("未利用");
    }

    @Test
    void thePersonReadsAndErasesWhatWasSeenOfHim() {
        BoardPage.open(person).leave("昼食中");
        person.through(() -> person.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("自分の在席履歴"))
                .click());
        Locator main = person.page().getByRole(AriaRole.MAIN);
        assertThat(main.getByRole(AriaRole.LISTITEM)).containsText(new String[] {"離席中"});
        Soundness.assertSound(person, "ja");
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("履歴を消去する"))
                .click();
        person.through(() -> new Question(person).yes().click());
        assertThat(main).containsText("履歴はありません。");
    }

    private void press(String label) {
        person.through(() -> person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .click());
    }
}
