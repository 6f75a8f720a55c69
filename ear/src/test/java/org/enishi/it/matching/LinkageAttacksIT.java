package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.SeenAnswer;
import org.enishi.it.Visitor;
import org.enishi.it.portal.FirstCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Side paths by which somebody outside could find out who it was, walked through the front door. A3, A5, A9, A11, A14, R24. */
class LinkageAttacksIT extends FromOutside {

    private static final Duration A_WINDOW = Duration.ofMinutes(11);
    private static final Duration SILENCE = Duration.ofSeconds(2);
    private static final String BOARD = "/presence/socket";
    private static final String NOBODYS_PICTURE = "/presence/picture/" + "0".repeat(64);

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void a3_the_picture_of_whoever_pressed_stands_on_no_page_of_others_and_is_not_handed_to_them() throws IOException {
        Fair fair = Fair.of("attack-picture");
        String project = fair.project("写真の案件");
        Visitor presser = Enishi.signedIn(fair.memberOf("first"));
        String picture = show(presser, png());
        assertThat(Enishi.signedIn(fair.administratorOf("first")).get(picture).statusCode())
                .as("a colleague")
                .isEqualTo(200);
        Pressing.press(presser, project, true);
        Enishi.moveClock(A_WINDOW);

        for (String other : List.of(fair.companyAdministrator(), fair.companyMember(), fair.memberOf("second"))) {
            Visitor visitor = Enishi.signedIn(other);
            String side = other.contains("-company") ? "/corporate/projects/" : "/academic/projects/";
            for (String page : List.of("/index", side + project, "/notices")) {
                assertThat(visitor.get(page).body())
                        .as(other + " at " + page)
                        .doesNotContain("/presence/picture/", picture.replaceAll(".*/", ""));
            }
            assertThat(SeenAnswer.of(visitor.get(picture)))
                    .as(other)
                    .isEqualTo(SeenAnswer.of(visitor.get(NOBODYS_PICTURE)))
                    .satisfies(answer -> assertThat(answer.status()).isEqualTo(404));
        }
    }

    @Test
    void a5_no_search_finds_people_or_names_of_another_organisation() {
        Fair fair = Fair.of("attack-search");
        String project = fair.project("探される案件");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        Visitor first = Enishi.signedIn(fair.administratorOf("first"));
        for (String search : List.of("/organisation/users?q=", "/presence?q=")) {
            for (String word : List.of("%E8%A9%A6%E9%A8%93", "member", "attack-search", "second")) {
                assertThat(company.get(search + word).body())
                        .as(search + word)
                        .doesNotContain("attack-search-first", "attack-search-second", "試験 member");
                assertThat(first.get(search + word).body())
                        .as(search + word)
                        .doesNotContain("attack-search-company", "試験 staff", "@attack-search-second");
            }
        }
        assertThat(first.get("/index?q=%E6%8E%A2").body()).contains(project);
        assertThat(first.get("/index?body=1&q=attack-search-company").body())
                .as("the hidden name of the company finds nothing")
                .doesNotContain(project);
        assertThat(company.get("/corporate/projects/" + project).body())
                .as("whom one may put in charge")
                .contains("試験 staff")
                .doesNotContain("試験 member");
    }

    @Test
    void a5_a_person_of_others_is_refused_in_a_choice_like_one_who_does_not_exist() {
        Fair fair = Fair.of("attack-choice");
        String address = "/corporate/projects/" + fair.project("担当を試す案件");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        String stranger = idOf(fair.memberOf("first"), Enishi.signedIn(fair.memberOf("first")));

        HttpResponse<String> foreign =
                FormPage.open(company, address).smuggle("p:chosen", stranger).press("change");
        HttpResponse<String> nobody = FormPage.open(company, address)
                .smuggle("p:chosen", UUID.randomUUID().toString())
                .press("change");
        assertThat(foreign.statusCode()).isEqualTo(nobody.statusCode()).isEqualTo(200);
        assertThat(SeenAnswer.of(foreign).body().replace(stranger, ""))
                .isEqualTo(SeenAnswer.of(nobody).body());
        assertThat(foreign.body()).doesNotContain("試験 member");
    }

    private static String idOf(String login, Visitor colleague) {
        Element link = Jsoup.parse(colleague.get("/organisation/users").body()).select("a[href*='/user?id=']").stream()
                .filter(each -> each.closest("tr").text().contains(login))
                .findFirst()
                .orElseThrow();
        return link.attr("href").replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
    }

    @Test
    void a9_no_page_shows_a_number_that_stands_for_fewer_than_five() {
        Fair fair = Fair.of("attack-numbers");
        String project = fair.project("数の案件");
        FirstCount.of(fair);
        Enishi.signedIn(fair.memberOf("first")).get("/academic/projects/" + project);
        for (String reader : List.of(fair.companyMember(), fair.memberOf("second"))) {
            List<String> cells = Jsoup.parse(
                            Enishi.signedIn(reader).get("/statistics").body())
                    .select("td.app-table__number")
                    .eachText();
            assertThat(cells)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell).as(reader).matches(text -> !text.matches("[0-4]")));
            assertThat(cells).contains("5未満");
        }
        assertThat(Enishi.signedIn(fair.companyAdministrator())
                        .get("/corporate/projects/" + project)
                        .body())
                .as("who of two has read it")
                .contains("回答件数：0件")
                .doesNotContain("既読");
    }

    @Test
    void a11_a_file_that_others_are_given_says_nothing_of_who_made_it() throws IOException {
        Fair fair = Fair.of("attack-metadata");
        Visitor person = Enishi.signedIn(fair.memberOf("first"));
        byte[] signed = withText(png(), "Author\0attack-metadata-first");
        assertThat(new String(signed, StandardCharsets.ISO_8859_1)).contains("attack-metadata-first");

        String picture = show(person, signed);
        assertThat(person.get(picture).body()).contains("IHDR").doesNotContain("tEXt", "attack-metadata");
    }

    @Test
    void a14_nobody_can_listen_to_the_presence_of_another_organisation_whatever_he_asks_for() {
        Fair fair = Fair.of("attack-presence");
        Visitor person = Enishi.signedIn(fair.memberOf("first"));
        String account = idOf(fair.memberOf("first"), person);
        Line colleague = Line.at(Enishi.signedIn(fair.administratorOf("first")), BOARD);
        List<Line> strangers = List.of(
                Line.at(Enishi.signedIn(fair.companyAdministrator()), BOARD),
                Line.at(Enishi.signedIn(fair.companyAdministrator()), BOARD + "?organisation=" + account),
                Line.at(Enishi.signedIn(fair.administratorOf("second")), BOARD + "?account=" + account));
        strangers.forEach(stranger -> stranger.say("live"));
        strangers.forEach(stranger -> stranger.say(account.substring(0, 8)));

        person.press("/presence", "begin");
        String own = Enishi.url().toString().replaceAll("/$", "");
        person.with("Origin", own).post("/presence/heartbeat", Map.of("face", "OFF", "active", "true"));

        assertThat(String.join("", colleague.hearAll(SILENCE))).contains(account, "PRESENT");
        strangers.forEach(stranger ->
                assertThat(String.join("", stranger.hearAll(SILENCE))).doesNotContain(account, "PRESENT", "person"));
    }

    /** What takes longer asks more; the times themselves are measured on a machine that does nothing else. */
    @Test
    void r24_a_page_asks_the_database_as_often_whichever_institution_pressed() {
        Fair fair = Fair.ofThree("attack-time");
        String one = fair.projectLikedBy(fair.memberOf("first"), "同じ題の案件");
        String two = fair.projectLikedBy(fair.memberOf("second"), "同じ題の案件");
        Enishi.moveClock(A_WINDOW);
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        Visitor third = Enishi.signedIn(fair.memberOf("third"));
        assertThat(fewestStatements(company, "/corporate/projects/" + one))
                .isEqualTo(fewestStatements(company, "/corporate/projects/" + two))
                .isPositive();
        assertThat(fewestStatements(third, "/academic/projects/" + one))
                .isEqualTo(fewestStatements(third, "/academic/projects/" + two))
                .isPositive();
    }

    /** Timers ask, too, so the fewest of several times are those of the page. */
    private static int fewestStatements(Visitor visitor, String address) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            int before = statements();
            visitor.get(address);
            fewest = Math.min(fewest, statements() - before);
        }
        return fewest;
    }

    private static int statements() {
        return Integer.parseInt(Enishi.visitor().get("/it/statements").body().strip());
    }

    /** @return the address under which colleagues see it */
    private static String show(Visitor person, byte[] picture) {
        assertThat(FormPage.open(person, "/presence")
                        .upload("picture", picture, "save")
                        .statusCode())
                .isEqualTo(302);
        return Jsoup.parse(person.get("/presence").body())
                .selectFirst("#board img")
                .attr("src");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** Before the end, which every picture of this kind has. */
    private static byte[] withText(byte[] png, String text) {
        byte[] chunk = ("tEXt" + text).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(chunk);
        int end = png.length - 12;
        return ByteBuffer.allocate(png.length + chunk.length + 8)
                .put(png, 0, end)
                .putInt(chunk.length - 4)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(Arrays.copyOfRange(png, end, png.length))
                .array();
    }
}
