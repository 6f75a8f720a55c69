package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.Parlour;
import org.enishi.st.pages.RoomPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from one side of a room to the other. PE-17. */
class RoomFilesST extends InBrowser {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static final String REMARK = "taken by Tatsunami";

    private static Parlour parlour(String region) {
        Fair fair = Fair.of(region);
        return Parlour.of(fair, fair.project("書類の案件"));
    }

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /** With a remark of its maker. */
    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpg", out);
        byte[] plain = out.toByteArray();
        out.reset();
        out.write(plain, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (REMARK.length() + 2)});
        out.write(REMARK.getBytes(StandardCharsets.US_ASCII));
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static void choose(Visitor visitor, FilePayload... files) {
        visitor.page().locator("#files").setInputFiles(files);
    }

    /** From the disk, as people choose it: handed over in memory, it would cross three processes as text. */
    private static Path largeIn(Path folder) throws IOException {
        byte[] large = new byte[21 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        return Files.write(folder.resolve("大きい.txt"), large);
    }

    private static Locator chosen(Visitor visitor, String name) {
        return visitor.page().locator("#chosen > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static byte[] taken(Visitor visitor, String name) throws IOException {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .locator("#lines a")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readAllBytes(download.path());
    }

    @Test
    void filesGoWithAMessageAndArriveWithoutWhatTheyNoteOfTheirMaker() throws IOException {
        Parlour parlour = parlour("files-browser");
        Visitor giver = visitors.as(parlour.fair().companyAdministrator());
        Visitor taker = visitors.as(parlour.fair().administratorOf("first"));
        RoomPage company = RoomPage.open(giver, parlour.address());
        RoomPage university = RoomPage.open(taker, parlour.address());
        byte[] photograph = photograph();
        choose(giver, text("条件.txt", "温度 20 ℃"), new FilePayload("装置.jpg", "image/jpeg", photograph));
        assertThat(chosen(giver, "条件.txt")).containsText("添付できます", PATIENT);
        assertThat(chosen(giver, "装置.jpg")).containsText("添付できます", PATIENT);
        company.promise();
        company.send("資料です");
        Locator line = university.line("資料です");
        assertThat(line.locator("a")).hasCount(2);
        assertThat(line).containsText("1 KB");
        assertThat(giver.page().locator("#chosen > li")).hasCount(0);
        assertThat(new String(taken(taker, "条件.txt"), StandardCharsets.UTF_8)).isEqualTo("温度 20 ℃");
        byte[] arrived = taken(taker, "装置.jpg");
        assertThat(new String(arrived, StandardCharsets.ISO_8859_1)).doesNotContain("Tatsunami");
        assertThat(arrived).hasSize(photograph.length - REMARK.length() - 4);

        // Without a word, by the keyboard alone.
        FileChooser chooser = giver.page()
                .waitForFileChooser(() -> giver.page().locator("#pick").press("Enter"));
        chooser.setFiles(text("二つ目.csv", "a,b"));
        assertThat(chosen(giver, "二つ目.csv")).containsText("添付できます", PATIENT);
        company.box().press("Enter");
        assertThat(university.line("二つ目.csv")).isVisible();
        university.act("二つ目.csv", "引用");
        university.promise();
        university.send("届きました");
        assertThat(company.line("届きました").locator("blockquote")).containsText("二つ目.csv");
        company.act("資料です", "削除");
        company.act("資料です", "削除する");
        assertThat(university.line("このメッセージは削除されました")).isVisible();
        assertThat(taker.page().locator("#lines a")).hasCount(1);
    }

    @Test
    void whatIsRefusedSaysWhyAndStandsInNobodysWay(@TempDir Path folder) throws IOException {
        Parlour parlour = parlour("files-refused");
        Visitor giver = visitors.as(parlour.fair().companyAdministrator()).expectAnswer(409);
        RoomPage company = RoomPage.open(giver, parlour.address());
        choose(giver, new FilePayload("請求書.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1}));
        assertThat(chosen(giver, "請求書.pdf")).containsText("拡張子「pdf」と一致しません", PATIENT);
        giver.page().locator("#files").setInputFiles(largeIn(folder));
        assertThat(chosen(giver, "大きい.txt")).containsText("20 MBを超えるファイルは添付できません");
        Soundness.assertSound(giver, "ja");
        company.promise();
        company.send("送れますか");
        assertThat(company.trouble()).containsText("添付できないファイルを外してから");
        assertThat(company.box()).hasValue("送れますか");
        giver.page().getByLabel("請求書.pdfを外す").click();
        giver.page().getByLabel("大きい.txtを外す").click();
        company.press("送信");
        assertThat(company.line("送れますか")).isVisible();
        assertThat(company.line("送れますか").locator("a")).hasCount(0);
    }

    @Test
    void withoutANetworkTheFileWaitsAndIsSentOnceWhenItIsBack() {
        Parlour parlour = parlour("files-offline");
        Visitor giver = visitors.as(parlour.fair().companyAdministrator());
        RoomPage company = RoomPage.open(giver, parlour.address());
        RoomPage university = RoomPage.open(visitors.as(parlour.fair().administratorOf("first")), parlour.address());
        company.promise();
        giver.goOffline();
        choose(giver, text("圏外.txt", "あとで"));
        assertThat(chosen(giver, "圏外.txt")).containsText("接続が戻るのを待っています", PATIENT);
        company.box().fill("圏外から");
        company.press("送信");
        assertThat(company.trouble()).containsText("送信が終わってから");
        assertThat(company.box()).hasValue("圏外から");
        giver.goOnline();
        assertThat(chosen(giver, "圏外.txt")).containsText("添付できます", PATIENT);
        company.press("送信");
        assertThat(university.line("圏外から")).containsText("圏外.txt", PATIENT);
        assertThat(university.line("圏外.txt")).hasCount(1);
        assertThat(company.unsent()).hasCount(0);
    }

    @Test
    void filesThatAreDroppedTogetherComeOneAfterTheOtherAndGoWithOneMessage() throws IOException {
        Parlour parlour = parlour("files-dropped");
        Visitor giver = visitors.as(parlour.fair().companyAdministrator());
        RoomPage company = RoomPage.open(giver, parlour.address());
        RoomPage university = RoomPage.open(visitors.as(parlour.fair().administratorOf("first")), parlour.address());
        JSHandle dropped = giver.page().evaluateHandle("""
                () => {
                  const data = new DataTransfer();
                  data.items.add(new File(["a".repeat(600000)], "一つ目.txt", { type: "text/plain" }));
                  data.items.add(new File(["b"], "二つ目.txt", { type: "text/plain" }));
                  return data;
                }""");
        Map<String, Object> drag = Map.of("dataTransfer", dropped);
        Locator composer = giver.page().locator("#composer");
        composer.dispatchEvent("dragover", drag);
        assertThat(composer).hasClass(Pattern.compile("app-files--over"));
        composer.dispatchEvent("drop", drag);
        assertThat(composer).not().hasClass(Pattern.compile("app-files--over"));
        assertThat(chosen(giver, "一つ目.txt")).containsText("添付できます", PATIENT);
        assertThat(chosen(giver, "二つ目.txt")).containsText("添付できます", PATIENT);
        company.promise();
        company.send("まとめて");
        Locator line = university.line("まとめて");
        assertThat(line.locator("a")).hasText(new String[] {"一つ目.txt", "二つ目.txt"});
    }

    @Test
    void twoTabsBringFilesAtTheSameTimeAndNoneLosesItsOwnOrHasThatOfTheOther() {
        Parlour parlour = parlour("files-tabs");
        Visitor giver = visitors.as(parlour.fair().companyAdministrator());
        RoomPage first = RoomPage.open(giver, parlour.address());
        Visitor tab = giver.newTab();
        RoomPage second = RoomPage.open(tab, parlour.address());
        choose(giver, text("左.txt", "左".repeat(200_000)));
        choose(tab, text("右.txt", "右".repeat(200_000)));
        assertThat(chosen(giver, "左.txt")).containsText("添付できます", PATIENT);
        assertThat(chosen(tab, "右.txt")).containsText("添付できます", PATIENT);
        assertThat(giver.page().locator("#chosen > li")).hasCount(1);
        first.promise();
        first.send("左から");
        // The promise is given with the first message, and the room of both tabs has it from then on.
        assertThat(second.line("左から")).isVisible();
        assertThat(chosen(tab, "右.txt")).containsText("添付できます");
        second.send("右から");
        for (RoomPage page : List.of(first, second)) {
            assertThat(page.line("左から").locator("a")).hasText(new String[] {"左.txt"});
            assertThat(page.line("右から").locator("a")).hasText(new String[] {"右.txt"});
        }
    }

    @Test
    void aNetworkThatDiesInTheMiddleOfAFileCostsNothing() throws IOException {
        Parlour parlour = parlour("files-cut");
        Visitor giver = visitors.as(parlour.fair().companyAdministrator()).expectError("ERR_CONNECTION_RESET");
        RoomPage company = RoomPage.open(giver, parlour.address());
        AtomicInteger tries = new AtomicInteger();
        giver.altered().route("**/matching/room/files?*", route -> {
            if (tries.getAndIncrement() == 0) {
                // It has arrived, and the answer has not.
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        choose(giver, text("途中.txt", "途中まで"), text("次.txt", "次"));
        assertThat(chosen(giver, "途中.txt")).containsText("接続が戻るのを待っています", PATIENT);
        assertThat(chosen(giver, "途中.txt")).containsText("添付できます", PATIENT);
        assertThat(chosen(giver, "次.txt")).containsText("添付できます", PATIENT);
        company.promise();
        company.send("届いた");
        assertThat(company.line("届いた").locator("a")).hasText(new String[] {"途中.txt", "次.txt"});
        assertThat(new String(taken(giver, "途中.txt"), StandardCharsets.UTF_8)).isEqualTo("途中まで");
    }

    @Test
    void aRoomWithFilesIsSoundOnBothSidesAndInBothWindows() {
        Parlour parlour = parlour("files-sound");
        Visitor giver = visitors.as(parlour.fair().companyAdministrator());
        RoomPage company = RoomPage.open(giver, parlour.address());
        choose(giver, text("とても長い名前の資料".repeat(12) + ".txt", "a"), text("二つ目.txt", "b"));
        assertThat(chosen(giver, "二つ目.txt")).containsText("添付できます", PATIENT);
        Soundness.assertSound(giver, "ja");
        company.promise();
        company.press("送信");
        assertThat(company.line("二つ目.txt")).isVisible();
        choose(giver, text("三つ目.txt", "c"));
        assertThat(chosen(giver, "三つ目.txt")).containsText("添付できます", PATIENT);
        Soundness.assertSound(giver, "ja");
        Visitor taker = visitors.as(parlour.fair().administratorOf("first"));
        RoomPage university = RoomPage.open(taker, parlour.address());
        assertThat(university.line("二つ目.txt")).isVisible();
        Soundness.assertSound(taker, "ja");
    }
}
