package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.enishi.matching.model.Curiosity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Two worlds in which different institutions press 面白そう, read through the front door by everybody else: every page and every
 * header the same, byte for byte, but for what is new on each page. R22, A1, A13, A17.
 */
class TwoWorldsPagesIT extends FromOutside {

    private static final long WINDOW_SECONDS = Curiosity.WINDOW.toSeconds();
    private static final Duration LONGEST_SCENARIO = Duration.ofSeconds(20);
    private static final int SCENARIOS = 10;

    @Test
    void pages_and_headers_of_everybody_else_are_the_same_whoever_pressed() {
        Fair fair = Fair.ofThree("pages");
        List<Visitor> others = List.of(
                Enishi.signedIn(fair.companyAdministrator()),
                Enishi.signedIn(fair.companyMember()),
                Enishi.signedIn(fair.administratorOf("third")),
                Enishi.signedIn(fair.memberOf("third")));
        for (int seed = 0; seed < SCENARIOS; seed++) {
            awaitTimeInTheWindow();
            Random random = new Random(seed);
            String title = "同じ題の案件" + random.nextInt(1_000_000);
            boolean administrator = random.nextBoolean();
            String[] worlds = new String[2];
            for (int world = 0; world < 2; world++) {
                String university = world == 0 ? "first" : "second";
                String presser = administrator ? fair.administratorOf(university) : fair.memberOf(university);
                worlds[world] = fair.projectLikedBy(presser, title);
            }
            for (Visitor other : others) {
                compare(other, worlds, "scenario " + seed);
                compareFound(other, worlds, title);
            }
        }
    }

    /** Every ten minutes a company reads of all who pressed before: a scenario begins and ends between two such moments. */
    private static void awaitTimeInTheWindow() {
        Awaitility.await()
                .atMost(LONGEST_SCENARIO.multipliedBy(2))
                .until(() -> WINDOW_SECONDS - Instant.now().getEpochSecond() % WINDOW_SECONDS
                        > LONGEST_SCENARIO.toSeconds());
    }

    private static void compare(Visitor other, String[] worlds, String when) {
        for (String before : new String[] {"/corporate/projects/", "/academic/projects/"}) {
            for (String after : new String[] {"", "/edit"}) {
                HttpResponse<String> one = other.get(before + worlds[0] + after);
                HttpResponse<String> two = other.get(before + worlds[1] + after);
                assertThat(one.statusCode()).as(when).isEqualTo(two.statusCode());
                assertThat(SamePage.headers(one)).as(when).isEqualTo(SamePage.headers(two));
                assertThat(SamePage.of(one.body(), worlds[0]))
                        .as(when)
                        .isEqualTo(SamePage.of(two.body(), worlds[1]))
                        .doesNotContain("pages-first", "pages-second");
            }
        }
        String list = other.get("/index").body();
        assertThat(row(list, worlds[0])).as(when).isNotEmpty().isEqualTo(row(list, worlds[1]));
    }

    /** Both are found, and one as the other. */
    private static void compareFound(Visitor other, String[] worlds, String title) {
        String found = other.get("/search?kind=projects&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .body();
        assertThat(found(found, worlds[0]))
                .as(title)
                .contains(title.substring(0, 2))
                .isEqualTo(found(found, worlds[1]));
    }

    private static String found(String page, String project) {
        return Jsoup.parse(page)
                .select("li.app-found:has(a[href$=" + project + "])")
                .outerHtml()
                .replace(project, "PROJECT");
    }

    private static String row(String list, String project) {
        return Jsoup.parse(list)
                .select("tr:has(a[href$=" + project + "])")
                .outerHtml()
                .replace(project, "PROJECT");
    }
}
