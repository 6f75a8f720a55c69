package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board of a thousand people does not jerk, by what can be counted: what is drawn, what a change touches and lays out. PRS-07. */
class CrowdedBoardST extends InBrowser {

    /** Of twenty some have not taken up their accounts. */
    private static final int PEOPLE = 1300;

    private static final int SCREENFUL = 200;

    private static final String DRAWN = """
            [...document.querySelectorAll("#board .app-person")]
              .filter((card) => card.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length
            """;

    /** Which cards were changed, and how many were put into a list or taken out of one. */
    private static final String WATCH = """
            () => {
              self.touched = { cards: [], parts: 0, records: 0 };
              const watcher = new MutationObserver((records) => records.forEach((record) => {
                const part = record.target.nodeType === 1 ? record.target : record.target.parentElement;
                const card = part.closest(".app-person");
                touched.records += 1;
                touched.parts += card ? 0 : record.addedNodes.length + record.removedNodes.length;
                if (card && !touched.cards.includes(card.textContent)) {
                  touched.cards.push(card.textContent);
                }
              }));
              watcher.observe(document.getElementById("board"),
                { subtree: true, childList: true, attributes: true, characterData: true });
            }
            """;

    private static final String SCROLL = """
            async () => {
              for (let y = 0; y <= document.documentElement.scrollHeight; y += 800) {
                scrollTo(0, y);
                await new Promise(requestAnimationFrame);
              }
            }
            """;

    private static final String BACK = """
            async () => {
              scrollTo(0, 0);
              for (let frame = 0; frame < 5; frame += 1) {
                await new Promise(requestAnimationFrame);
              }
            }
            """;

    private static final Pattern LAID_OUT = Pattern.compile("\"dirtyObjects\":(\\d+)");

    private final String name = "crowded-" + UUID.randomUUID().toString().substring(0, 8);
    private org.enishi.it.Visitor reader;
    private Visitor watcher;

    @BeforeEach
    void aThousandPeople() {
        String administrator = Crowds.university(name, PEOPLE);
        reader = Enishi.signedIn(Crowds.reader(administrator));
        watcher = visitors.as(administrator);
    }

    @Test
    void ofAThousandCardsOnlyThoseAreTouchedThatAreOthersAndOnlyThoseAreDrawnThatAreSeen() throws IOException {
        Page page = watcher.altered();
        watcher.open("/presence?view=cards");
        assertThat((int) page.evaluate("document.querySelectorAll('#board .app-person').length"))
                .isGreaterThanOrEqualTo(1000);
        assertThat((int) page.evaluate(DRAWN)).isBetween(1, SCREENFUL);
        scrollThroughWithoutARequest(page);

        page.evaluate(BACK);
        page.evaluate(WATCH);
        Chromium.browser()
                .startTracing(page, new Browser.StartTracingOptions().setCategories(List.of("devtools.timeline")));
        reader.press("/presence", "begin");
        reader.with("Origin", Enishi.url().toString().replaceAll("/$", ""));
        reader.post("/presence/heartbeat", Map.of("face", "OFF", "active", "true"));
        assertThat(card(page).locator(".app-state")).hasText("在席中");
        assertThat(page.getByText("在席中 1名")).isVisible();
        assertThat(laidOut(Chromium.browser().stopTracing()))
                .as("parts that were laid out again at once")
                .allMatch(parts -> parts < SCREENFUL);
        assertThat(touched(page, "cards.length")).isEqualTo(1);
        assertThat(touched(page, "parts")).isZero();
        assertThat(touched(page, "records")).isLessThanOrEqualTo(6);
        assertOneCardIsPutInThePlaceOfTheOther(page);

        watcher.open("/presence?view=floor");
        page.evaluate(WATCH);
        assertOneCardIsPutInThePlaceOfTheOther(page);
    }

    private static void scrollThroughWithoutARequest(Page page) {
        List<Request> asked = new ArrayList<>();
        page.onRequest(asked::add);
        page.evaluate(SCROLL);
        assertThat((int) page.evaluate(DRAWN)).isBetween(1, SCREENFUL);
        assertThat(page.locator("#board .app-person").last()).isInViewport();
        assertThat(asked).extracting(Request::url).isEmpty();
    }

    /** The whole board is asked for again; whoever looks as before stays as he is. */
    private void assertOneCardIsPutInThePlaceOfTheOther(Page page) throws IOException {
        int before = touched(page, "parts");
        Locator picture = card(page).locator("img");
        String shown = picture.count() == 0 ? "" : picture.getAttribute("src");
        FormPage.open(reader, "/presence").upload("picture", picture(shown.length()), "save");
        assertThat(card(page).locator("img:not([src='" + shown + "'])")).hasCount(1);
        assertThat(touched(page, "parts") - before).as("one out, one in").isEqualTo(2);
        assertThat(touched(page, "cards.length")).isLessThanOrEqualTo(1);
    }

    private static Locator card(Page page) {
        return page.locator("#board .app-person", new Page.LocatorOptions().setHasText("試験 reader"));
    }

    private static int touched(Page page, String what) {
        return (int) page.evaluate("touched." + what);
    }

    private static List<Integer> laidOut(byte[] trace) {
        return LAID_OUT.matcher(new String(trace, StandardCharsets.UTF_8))
                .results()
                .map(one -> Integer.valueOf(one.group(1)))
                .toList();
    }

    private static byte[] picture(int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30 + width, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
