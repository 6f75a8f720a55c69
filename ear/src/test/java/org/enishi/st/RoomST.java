package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.InstitutionActs;
import org.enishi.it.matching.Parlour;
import org.enishi.st.pages.ProjectPage;
import org.enishi.st.pages.RoomPage;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.Test;

/** A company and an institution talk, each in a browser of its own. CHAT-01 to CHAT-04, PE-20 to PE-23. */
class RoomST extends InBrowser {

    private static final String LOST = "接続が切れました。再接続しています…（入力した内容は失われません）";

    private static Parlour parlour(String region) {
        Fair fair = Fair.of(region);
        return Parlour.of(fair, fair.project("話の案件"));
    }

    private RoomPage company(Parlour parlour) {
        return RoomPage.open(visitors.as(parlour.fair().companyAdministrator()), parlour.address());
    }

    private RoomPage university(Parlour parlour) {
        return RoomPage.open(visitors.as(parlour.fair().administratorOf("first")), parlour.address());
    }

    @Test
    void companyStartsToTalkFromTheAnswerAndTheInstitutionFindsTheRoomInItsProject() {
        Fair fair = Fair.of("room-start");
        String id = fair.project("始まりの案件");
        InstitutionActs.interest(fair.administratorOf("first"), id, "");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage project = ProjectPage.ofCompany(company, id);
        project.confirmAndReturn(project.ask("チャットを開始"), "チャットを開始");
        project.follow("チャットを開く");
        RoomPage here = RoomPage.here(company);
        assertThat(here.line("試験 company")).hasCount(0);
        assertThat(company.page().locator("main")).containsText("room-start-first");

        Visitor university = visitors.as(fair.administratorOf("first"));
        ProjectPage.ofInstitution(university, id).follow("チャットを開く");
        RoomPage there = RoomPage.here(university);
        assertThat(there.line("企業担当者Aさんがチャットを開始しました")).isVisible();
        assertThat(university.page().locator("main")).containsText("企業名：未公開");
        assertThat(university.page().locator("main")).not().containsText("room-start-company");
        university.through(() -> university
                .page()
                .getByRole(AriaRole.NAVIGATION)
                .getByText("チャット", new Locator.GetByTextOptions().setExact(true))
                .click());
        assertThat(university.page().locator("#rooms")).containsText("始まりの案件 1");
    }

    @Test
    void whatIsSaidArrivesByItselfAndWhoSaidItIsKnownAfterTheMeeting() {
        Parlour parlour = parlour("room-talk");
        Visitor speaker = visitors.as(parlour.fair().companyAdministrator()).expectAnswer(409);
        RoomPage company = RoomPage.open(speaker, parlour.address());
        Visitor reader = visitors.as(parlour.fair().administratorOf("first"));
        List<String> saidOnTheLine = new ArrayList<>();
        reader.page().onWebSocket(line -> line.onFrameSent(frame -> saidOnTheLine.add(frame.text())));
        RoomPage university = RoomPage.open(reader, parlour.address());
        new Shell(reader).awaitLine();
        company.send("はじめまして");
        assertThat(company.trouble()).containsText("「秘密情報を含みません」を確認してください");
        assertThat(company.box()).hasValue("はじめまして");
        company.promise();
        company.press("送信");
        assertThat(university.line("はじめまして")).containsText("企業担当者A");
        assertThat(company.line("はじめまして")).containsText("既読 相手の団体1人・自分の団体0人");
        assertThat(company.unsent()).hasCount(0);
        reader.page().waitForCondition(() -> saidOnTheLine.stream().anyMatch(words -> words.startsWith("read=")));

        university.act("はじめまして", "引用");
        university.promise();
        university.send("よろしくお願いします @企業担当者A https://example.ac.jp/設備 <b>です");
        Locator answer = company.line("よろしくお願いします");
        assertThat(answer.locator("blockquote")).containsText("はじめまして");
        assertThat(answer).containsText("<b>です");
        assertThat(answer.locator("b")).hasCount(0);
        assertThat(answer.locator("a")).hasAttribute("rel", "noopener noreferrer nofollow");
        assertThat(answer.locator("a")).hasAttribute("href", "https://example.ac.jp/設備");
        assertThat(answer).containsText("@試験 admin");

        parlour.meet();
        assertThat(university.line("企業名が開示されました：room-talk-company")).isVisible();
        assertThat(university.line("はじめまして").first()).containsText("試験 admin");
        assertThat(university.people()).not().containsText("企業担当者A");
    }

    @Test
    void ownWordsAreChangedAndTakenBackForBothSides() {
        Parlour parlour = parlour("room-alter");
        RoomPage company = company(parlour);
        RoomPage university = university(parlour);
        company.promise();
        company.send("あした");
        assertThat(university.line("あした")).isVisible();
        company.act("あした", "編集");
        assertThat(company.box()).hasValue("あした");
        company.send("あさって");
        assertThat(university.line("あさって")).containsText("編集済み");
        assertThat(university.line("あした")).hasCount(0);
        assertThat(university.line("あさって").getByText("編集", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        company.act("あさって", "削除");
        company.act("あさって", "削除する");
        assertThat(university.line("このメッセージは削除されました")).isVisible();
        assertThat(university.line("あさって")).hasCount(0);
    }

    @Test
    void enterOfAnInputMethodSendsNothingAndShiftBreaksTheLine() {
        Parlour parlour = parlour("room-enter");
        RoomPage company = company(parlour);
        company.promise();
        company.box().fill("変換中");
        for (String mark : new String[] {"isComposing: true", "keyCode: 229"}) {
            company.box()
                    .evaluate("e => e.dispatchEvent(new KeyboardEvent('keydown',"
                            + " {key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, " + mark + "}))");
        }
        company.box().press("Shift+Enter");
        company.box().pressSequentially("二行目");
        assertThat(company.box()).hasValue("変換中\n二行目");
        assertThat(company.said()).isEmpty();
        company.box().press("Enter");
        assertThat(company.line("変換中")).containsText(Pattern.compile("変換中\\s二行目"));
        assertThat(company.box()).hasValue("");
    }

    @Test
    void whoeverIsMeantIsOfferedAfterTheSignAndChosenByKeyOrByClick() {
        Parlour parlour = parlour("room-named");
        parlour.invite(parlour.fair().memberOf("first"));
        Visitor speaker = visitors.as(parlour.fair().companyAdministrator());
        RoomPage company = RoomPage.open(speaker, parlour.address());
        RoomPage university = university(parlour);
        Locator offered = speaker.page().getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION);
        company.promise();
        company.box().pressSequentially("こちら＠");
        assertThat(offered).hasText(new String[] {"試験 admin", "試験 member"});
        company.box().pressSequentially("memb");
        assertThat(offered).hasText(new String[] {"試験 member"});
        Soundness.assertSound(speaker, "ja");
        company.box().press("Enter");
        assertThat(company.box()).hasValue("こちら@試験 member ");
        assertThat(offered).hasCount(0);
        company.box().pressSequentially("と@");
        company.box().press("Escape");
        assertThat(offered).hasCount(0);
        company.box().press("Backspace");
        company.box().pressSequentially("@");
        offered.first().click();
        assertThat(company.box()).hasValue("こちら@試験 member と@試験 admin ");
        company.box().press("Enter");
        assertThat(university.line("こちら@試験 member と@試験 admin")).isVisible();
        assertThat(university.line("こちら")).not().containsText("@{");
    }

    @Test
    void whatIsTypedWithoutANetworkIsSentOnceWhenItIsBack() {
        Parlour parlour = parlour("room-offline");
        Visitor speaker = visitors.as(parlour.fair().companyAdministrator());
        RoomPage company = RoomPage.open(speaker, parlour.address());
        RoomPage university = university(parlour);
        company.promise();
        company.send("前");
        assertThat(university.line("前")).isVisible();
        speaker.goOffline();
        assertThat(company.trouble()).hasText(LOST);
        assertThat(new Shell(speaker).status()).isEmpty();
        company.send("圏外で一つ");
        company.send("圏外で二つ");
        assertThat(company.unsent()).hasCount(2);
        assertThat(company.trouble()).hasText(LOST);
        speaker.goOnline();
        LocatorAssertions.HasCountOptions patient = new LocatorAssertions.HasCountOptions().setTimeout(30_000);
        assertThat(company.unsent()).hasCount(0, patient);
        assertThat(university.line("圏外で二つ")).hasCount(1, patient);
        assertThat(university.said()).containsExactly("前", "圏外で一つ", "圏外で二つ");
        assertThat(company.said()).containsExactly("前", "圏外で一つ", "圏外で二つ");
        assertThat(company.trouble()).hasText("");
    }

    @Test
    void messageThatOneAnswerLacksIsThereWithTheNextOne() {
        Parlour parlour = parlour("room-torn");
        Visitor reader = visitors.as(parlour.fair().administratorOf("first"));
        RoomPage university = RoomPage.open(reader, parlour.address());
        AtomicBoolean astray = new AtomicBoolean();
        reader.altered().route("**/matching/room/lines?*since=*", route -> {
            String answer = route.fetch().text();
            boolean lost = answer.contains("迷子") && astray.compareAndSet(false, true);
            String words = lost ? answer.replaceFirst("(?<=\"lines\":\\[).*?(?=],\"seats\")", "") : answer;
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(words));
        });
        RoomPage company = company(parlour);
        company.promise();
        company.send("迷子");
        reader.page().waitForCondition(astray::get);
        company.send("次");
        assertThat(university.line("次")).isVisible();
        assertThat(university.line("迷子")).isVisible();
        assertThat(university.said()).containsExactly("迷子", "次");
    }

    @Test
    void lineThatIsCutIsSaidAndWhatWasMissedIsThereAfterwards() {
        Parlour parlour = parlour("room-cut");
        AtomicBoolean broken = new AtomicBoolean(true);
        Visitor reader = visitors.as(parlour.fair().administratorOf("first"));
        reader.altered().routeWebSocket("**/push", line -> {
            if (broken.get()) {
                line.close(new WebSocketRoute.CloseOptions().setCode(1011));
            } else {
                line.connectToServer();
            }
        });
        reader.open(parlour.address());
        Locator trouble = reader.page().locator("#trouble");
        assertThat(trouble).hasText(LOST);
        RoomPage company = company(parlour);
        company.promise();
        for (int i = 1; i <= 3; i++) {
            company.send("見逃した " + i);
            assertThat(company.line("見逃した " + i)).isVisible();
        }
        assertThat(company.unsent()).hasCount(0);
        broken.set(false);
        RoomPage university = RoomPage.here(reader);
        assertThat(university.line("見逃した 3")).hasCount(1);
        assertThat(university.said()).containsExactly("見逃した 1", "見逃した 2", "見逃した 3");
        assertThat(trouble).hasText("");
    }

    @Test
    void wordsAreFoundAndEarlierOnesAreFetchedWhenTheyAreWanted() {
        Parlour parlour = parlour("room-find");
        RoomPage company = company(parlour);
        company.promise();
        company.send("探している言葉");
        assertThat(company.line("探している言葉")).isVisible();
        for (int i = 0; i < 55; i++) {
            company.send("その他 " + i);
        }
        assertThat(company.line("その他 54")).isVisible();
        Visitor reader = visitors.as(parlour.fair().administratorOf("first"));
        reader.open(parlour.address());
        RoomPage university = RoomPage.with(reader, "その他 54");
        assertThat(university.line("探している言葉")).hasCount(0);
        reader.page().getByPlaceholder("メッセージを検索").fill("さがして");
        reader.page().getByPlaceholder("メッセージを検索").press("Enter");
        assertThat(reader.page().locator("#found")).containsText("該当するメッセージはありません。");
        reader.page().getByPlaceholder("メッセージを検索").fill("探してイル");
        university.press("検索");
        reader.page().locator("#found button").click();
        assertThat(university.line("探している言葉")).isFocused();
        assertThat(university.said()).hasSize(56);
    }

    @Test
    void roomAndListAreSoundOnBothSidesAndInBothWindows() {
        Parlour parlour = parlour("room-sound");
        parlour.invite(parlour.fair().memberOf("first"));
        RoomPage company = company(parlour);
        company.promise();
        company.send("一行目 https://example.jp/とても長い住所".concat("/abcdefghij".repeat(12)));
        assertThat(company.line("一行目")).isVisible();
        for (String login : new String[] {
            parlour.fair().administratorOf("first"),
            parlour.fair().companyAdministrator(),
            parlour.fair().memberOf("first")
        }) {
            Visitor visitor = visitors.as(login);
            RoomPage page = RoomPage.open(visitor, parlour.address());
            assertThat(page.line("一行目")).isVisible();
            Soundness.assertSound(visitor, "ja");
            visitor.open("/rooms");
            assertThat(visitor.page().locator("#rooms")).containsText("話の案件");
            Soundness.assertSound(visitor, "ja");
        }
    }
}
