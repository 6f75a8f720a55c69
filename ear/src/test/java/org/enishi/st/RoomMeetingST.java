package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import org.enishi.it.MailBox;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.Parlour;
import org.enishi.st.pages.MeetingPart;
import org.enishi.st.pages.MyPage;
import org.enishi.st.pages.RoomPage;
import org.junit.jupiter.api.Test;

/** A company and an institution arrange a meeting, each in a browser of its own. PE-18, H-3. */
class RoomMeetingST extends InBrowser {

    private static Parlour parlour(String region) {
        Fair fair = Fair.of(region);
        return Parlour.of(fair, fair.project("面談の案件"));
    }

    private MeetingPart enter(String login, Parlour parlour) {
        Visitor visitor = visitors.as(login);
        RoomPage.open(visitor, parlour.address());
        return new MeetingPart(visitor);
    }

    /** The two who meet, and what they see. */
    private record Walk(Parlour parlour, Visitor host, Visitor guest) {

        MeetingPart company() {
            return new MeetingPart(host);
        }

        MeetingPart university() {
            return new MeetingPart(guest);
        }

        MailBox mails() {
            return MailBox.of(parlour.fair().administratorOf("first"));
        }
    }

    @Test
    void aMeetingIsProposedAnsweredConfirmedChangedAndCancelledBeforeTheEyesOfBoth() {
        Parlour parlour = parlour("meeting-walk");
        Walk walk = new Walk(
                parlour,
                visitors.as(parlour.fair().companyAdministrator()),
                visitors.as(parlour.fair().administratorOf("first")));
        RoomPage.open(walk.host(), parlour.address());
        RoomPage there = RoomPage.open(walk.guest(), parlour.address());
        assertThat(walk.company().part()).containsText("予定されている面談はありません。");
        agree(walk, there);
        readFile(walk);
        change(walk);
        cancel(walk);
    }

    private static void agree(Walk walk, RoomPage there) {
        MeetingPart company = walk.company();
        MeetingPart university = walk.university();
        LocalDateTime first = MeetingPart.inDays(3);
        LocalDateTime second = MeetingPart.inDays(4);
        String hours = MeetingPart.hours(second, 60);
        company.propose(first, second);
        company.press("提案する");
        assertThat(company.time(hours)).isVisible();
        assertThat(company.dialog()).hasCount(0);
        assertThat(university.time(hours)).isVisible();
        assertThat(there.line("企業担当者Aさんが面談候補を提案しました")).isVisible();
        assertThat(university.part()).containsText("企業担当者A");
        assertThat(company.mark(hours, "確定する")).hasCount(0);

        university.mark(hours, "○").click();
        assertThat(university.mark(hours, "○")).hasAttribute("aria-pressed", "true");
        university.mark(MeetingPart.hours(first, 60), "×").click();
        assertThat(university.mark(MeetingPart.hours(first, 60), "×")).hasAttribute("aria-pressed", "true");
        assertThat(company.time(MeetingPart.hours(first, 60))).containsText("×");
        Soundness.assertSound(walk.host(), "ja");
        Soundness.assertSound(walk.guest(), "ja");
        company.confirm(hours);
        assertThat(university.part().getByRole(AriaRole.ARTICLE)).containsText("確定");
        assertThat(there.line("面談日程が確定しました：" + hours)).isVisible();
    }

    private static void readFile(Walk walk) {
        String file = walk.university().file();
        assertThat(file)
                .contains("SEQUENCE:0", "STATUS:CONFIRMED", "SUMMARY:面談：面談の案件", "DTSTART:")
                .doesNotContain("meeting-walk", "admin@", "ATTENDEE");
        assertThat(walk.mails().appointments(1).get(0).replace("\r\n ", "")).isEqualTo(file);
    }

    private static void change(Walk walk) {
        MeetingPart university = walk.university();
        MeetingPart company = walk.company();
        LocalDateTime later = MeetingPart.inDays(5);
        university.ask("変更する");
        university.type("日時", later);
        university.press("変更する");
        assertThat(university.refused()).containsText("理由を入力してください。");
        university.dialog().getByLabel("理由").fill("講義と重なったため");
        university.press("変更する");
        assertThat(company.part()).containsText(MeetingPart.hours(later, 60));
        assertThat(company.part()).containsText("講義と重なったため");
        assertThat(company.mark(MeetingPart.hours(later, 60), "○")).hasAttribute("aria-pressed", "false");
    }

    private static void cancel(Walk walk) {
        MeetingPart company = walk.company();
        MeetingPart university = walk.university();
        company.ask("取り消す");
        company.dialog().getByLabel("理由").fill("中止になったため");
        company.press("取り消す");
        assertThat(university.part()).containsText("予定されている面談はありません。");
        assertThat(university.part()).containsText("これまでの面談（1件）");
        assertThat(walk.mails().appointments(3).get(2)).contains("STATUS:CANCELLED", "SEQUENCE:2");
        university.part().getByText("これまでの面談").click();
        Soundness.assertSound(walk.guest(), "ja");
    }

    @Test
    void whatCannotBeSaysWhyAndNothingThatWasTypedIsLost() {
        Parlour parlour = parlour("meeting-errors");
        MeetingPart company = enter(parlour.fair().companyAdministrator(), parlour);
        company.ask("面談候補を提案する");
        company.press("提案する");
        assertThat(company.refused()).containsText("候補の日時を1つ以上入力してください。");
        LocalDateTime time = MeetingPart.inDays(3);
        company.type("候補1", time);
        company.type("候補2", time.plusMinutes(30));
        company.dialog().getByLabel("場所・URL").fill("別館の応接室");
        company.press("提案する");
        assertThat(company.refused()).containsText("候補の時間が重なっています");
        assertThat(company.dialog().getByLabel("場所・URL")).hasValue("別館の応接室");
        company.type("候補2", MeetingPart.inDays(-1));
        company.press("提案する");
        assertThat(company.refused()).containsText("過ぎた日時です");
        assertThat(company.dialog().getByLabel("場所・URL")).hasValue("別館の応接室");
        Locator more = company.dialog().getByText("候補を追加");
        for (int shown = 4; shown <= 10; shown++) {
            more.click();
            assertThat(company.dialog().getByLabel("候補" + shown, new Locator.GetByLabelOptions().setExact(true)))
                    .isVisible();
        }
        assertThat(more).hasCount(0);
        company.type("候補2", MeetingPart.inDays(6));
        company.press("提案する");
        assertThat(company.part()).containsText("別館の応接室");
    }

    @Test
    void onceAMeetingIsConfirmedTheMeetingStageIsOfferedToTheAdministratorsOfTheCompany() {
        Parlour parlour = parlour("meeting-start");
        MeetingPart company = enter(parlour.fair().companyAdministrator(), parlour);
        MeetingPart university = enter(parlour.fair().administratorOf("first"), parlour);
        String hours = MeetingPart.hours(MeetingPart.inDays(2), 60);
        university.propose(MeetingPart.inDays(2));
        university.press("提案する");
        company.mark(hours, "○").click();
        assertThat(company.mark(hours, "○")).hasAttribute("aria-pressed", "true");
        company.confirm(hours);
        assertThat(company.part()).containsText("企業名が開示されます");
        assertThat(university.part()).containsText("確定");
        assertThat(university.part()).not().containsText("企業名が開示されます");
        company.ask("面談開始");
        company.press("面談開始");
        assertThat(company.dialog().locator(".app-message")).isVisible();
        company.dialog().getByText("この教育・研究機関に企業名が開示されることを確認しました").click();
        company.press("面談開始");
        assertThat(company.dialog()).hasCount(0);
        assertThat(company.part()).not().containsText("企業名が開示されます");
        assertThat(university.part()).not().containsText("企業担当者A");

        parlour.stop();
        assertThat(university.part()).containsText("これまでの面談（1件）");
        university.part().getByText("これまでの面談").click();
        assertThat(university.part()).containsText("交渉が終了したため、取り消されました。");
        assertToldInEnglish(parlour);
    }

    private void assertToldInEnglish(Parlour parlour) {
        Visitor reader = visitors.as(parlour.fair().companyAdministrator());
        MyPage.open(reader).speak("English");
        reader.open(parlour.address());
        reader.page().getByText("Earlier meetings (1)").click();
        assertThat(reader.page().locator("#pastMeetings")).containsText("Cancelled because the negotiation has ended.");
    }
}
