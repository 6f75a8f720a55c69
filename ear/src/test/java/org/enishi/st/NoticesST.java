package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.enishi.it.People;
import org.enishi.st.pages.MyPage;
import org.enishi.st.pages.NoticesPage;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is new is counted in the header, read in the list, and then no longer new. NAV-02, NAV-09. */
class NoticesST extends InBrowser {

    private static final String FIRST = "入力に101回失敗";
    private static final String SECOND = "入力に102回失敗";

    private Visitor reader;
    private Locator inHeader;

    @BeforeEach
    void nothingIsNewYet() {
        reader = visitors.as(People.READS_NOTICES);
        inHeader = new Shell(reader).notices();
        NoticesPage page = NoticesPage.open(reader);
        if (page.markAllButton().isVisible()) {
            page.markAllRead();
        }
    }

    @Test
    void newNoticesAreCountedOnEveryPageAndShownOnTheirOwn() {
        assertThat(inHeader).hasAccessibleName("新着通知");
        twoThingsHappen();
        reader.open("/index");
        assertThat(inHeader).hasAccessibleName("新着通知 未読 2");
        Soundness.assertSound(reader, "ja");
        NoticesPage.open(reader);
        assertThat(reader.page().getByRole(AriaRole.MAIN)).containsText(SECOND);
    }

    /** PE-12. */
    @Test
    void howOneWantsToBeMailedIsSaidOnOnesOwnPage() {
        Visitor member = visitors.as(People.COMPANY_MEMBER);
        MyPage page = MyPage.open(member);
        assertThat(page.mailsAbout("面談と交渉、成立").locator("option"))
                .hasText(new String[] {"標準", "すぐに", "毎日（8時にまとめて）", "毎週（月曜日の8時にまとめて）"});
        page.mailsAbout("意見・質問と返信").selectOption("受け取らない");
        page.mailsAbout("案件への回答").selectOption("毎日（8時にまとめて）");
        page.saveMails();
        assertThat(member.page().getByText("メールの受け取り方を保存しました。")).isVisible();

        page = MyPage.open(member);
        assertThat(page.mailsAbout("意見・質問と返信").locator("option:checked")).hasText("受け取らない");
        assertThat(page.mailsAbout("案件への回答").locator("option:checked")).hasText("毎日（8時にまとめて）");
        page.mailsAbout("意見・質問と返信").selectOption("標準");
        page.mailsAbout("案件への回答").selectOption("標準");
        page.saveMails();
        assertThat(member.page().getByText("メールの受け取り方を保存しました。")).isVisible();
    }

    @Test
    void theNumberChangesByItselfInEveryOpenPage() {
        NoticesPage.open(reader);
        Visitor second = reader.newTab();
        second.open("/mypage");
        Locator inSecond = new Shell(second).notices();
        new Shell(reader).awaitLine();
        new Shell(second).awaitLine();
        News.reaches(People.READS_NOTICES, 101, "/links");
        assertThat(inHeader).hasAccessibleName("新着通知 未読 1");
        assertThat(inSecond).hasAccessibleName("新着通知 未読 1");
        NoticesPage.open(reader).markAllRead();
        assertThat(inSecond).hasAccessibleName("新着通知");
    }

    /** ⚡ of the notification matrix. */
    @Test
    void whatIsWorthLookingUpForIsShownOnEveryOpenPageUntilItIsClosed() {
        reader.open("/announcements");
        new Shell(reader).awaitLine();
        News.reaches(People.READS_NOTICES, 103, "/links");
        assertThat(inHeader).hasAccessibleName("新着通知 未読 1");
        assertThat(reader.page().locator(".app-toast")).hasCount(0);

        News.isLeftFor(People.READS_NOTICES, "/presence/slips");
        Locator toast = reader.page().locator(".app-toast");
        assertThat(toast).hasText(Pattern.compile("伝言が届きました。"));
        Soundness.assertSound(reader, "ja");
        toast.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("お知らせを閉じる"))
                .click();
        assertThat(toast).hasCount(0);

        News.isLeftFor(People.READS_NOTICES, "/presence/slips");
        reader.through(() -> toast.getByRole(AriaRole.LINK).click());
        assertThat(reader.place()).isEqualTo("presence/slips");
    }

    @Test
    void noticeLeadsToWhatItIsAboutAndIsReadByThat() {
        twoThingsHappen();
        NoticesPage page = NoticesPage.open(reader);
        Soundness.assertSound(reader, "ja");
        page.follow(SECOND);
        assertThat(reader.place()).isEqualTo("organisation/users");
        assertThat(inHeader).hasAccessibleName("新着通知 未読 1");
    }

    @Test
    void noticesAreReadOneByOneOrAllAtOnce() {
        twoThingsHappen();
        NoticesPage page = NoticesPage.open(reader);
        page.markRead(FIRST);
        assertThat(inHeader).hasAccessibleName("新着通知 未読 1");
        page.showUnreadOnly();
        assertThat(page.about(FIRST)).hasCount(0);
        assertThat(page.about(SECOND)).hasCount(1);
        page.showOnly("既読");
        assertThat(page.about(FIRST).first()).isVisible();
        assertThat(reader.page().locator(".app-list__item--unread")).hasCount(0);
        page.showOnly("すべて");
        assertThat(reader.page().locator(".app-list__item--unread")).hasCount(1);
        page.markAllRead();
        assertThat(inHeader).hasAccessibleName("新着通知");
        assertThat(reader.page().getByText("すべての通知を既読にしました。")).isVisible();
        assertThat(page.markAllButton()).isHidden();
    }

    @Test
    void nothingUnreadIsSaidSo() {
        NoticesPage page = NoticesPage.open(reader);
        page.showUnreadOnly();
        assertThat(reader.page().getByText("未読の新着通知はありません。")).isVisible();
        Soundness.assertSound(reader, "ja");
    }

    private static void twoThingsHappen() {
        News.reaches(People.READS_NOTICES, 101, "/links");
        News.reaches(People.READS_NOTICES, 102, "/organisation/users");
    }
}
