package org.enishi.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every page owes to everybody, whatever it shows: a language, a title, one heading, no scrolling sideways, no barrier.
 * Looked at in both windows without loading it again, because nothing but the style sheets knows the width.
 */
public final class Soundness {

    /** Whoever asks for one of them gets the other: so a heading was once taken for the dialog and put under the page. */
    private static final String IDS_THAT_ARE_THERE_TWICE = """
            [...document.querySelectorAll("[id]")].map((one) => one.getAttribute("id"))
              .filter((id, place, all) => !id.includes("jakarta.faces") && all.indexOf(id) !== place)
            """;

    /** A table may be wider than the window; what it says when it is empty, and what it is called, may not. */
    private static final String WORDS_THAT_ARE_CUT_OFF = """
            [...document.querySelectorAll(".ui-datatable-empty-message td, .app-table caption:not(.app-aloud)")].filter((cell) => {
              const words = document.createRange();
              words.selectNodeContents(cell);
              return words.getBoundingClientRect().right > innerWidth;
            }).map((cell) => cell.textContent)
            """;

    /** A circle at the end of one line and its words on the next, or higher than it. */
    private static final String CHOICES_TORN_APART = """
            [...document.querySelectorAll(".ui-selectoneradio .ui-radiobutton")].filter((box) => box.getClientRects().length)
              .map((box) => box.parentElement).filter((choice) => {
                const middle = (box) => (box.top + box.bottom) / 2;
                const words = document.createRange();
                words.selectNodeContents(choice.querySelector("label"));
                const circle = choice.querySelector(".ui-radiobutton").getBoundingClientRect();
                return Math.abs(middle(circle) - middle(words.getBoundingClientRect())) > 4;
              }).map((choice) => choice.textContent)
            """;

    /** A column so narrow that words come apart in it, letter by letter, where the table could have moved aside. */
    private static final String CELLS_SQUEEZED = """
            [...document.querySelectorAll("main td, main tbody th")].filter((cell) => {
              const words = document.createRange();
              words.selectNodeContents(cell);
              return cell.offsetWidth > 0 && cell.offsetWidth < 72 && words.getBoundingClientRect().height > 90
                && cell.innerText.trim().length > 7;
            }).map((cell) => cell.innerText)
            """;

    private Soundness() {}

    public static void assertSound(Visitor visitor, String language) {
        assertSound(visitor, language, Accessibility::assertNoViolations);
    }

    /** The same page in another language: its colours have been looked at, which is what takes longest. */
    static void assertSoundTranslation(Visitor visitor, String language) {
        assertSound(visitor, language, Accessibility::assertNoViolationsButOfColour);
    }

    private static void assertSound(Visitor visitor, String language, Consumer<Visitor> accessibility) {
        for (Viewport viewport : Viewport.values()) {
            visitor.at(viewport);
            assertWellFormed(visitor.page(), language);
            assertFits(visitor.page(), viewport);
            accessibility.accept(visitor);
        }
        visitor.at(Viewport.DESKTOP);
    }

    private static void assertWellFormed(Page page, String language) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("h1").allInnerTexts())
                .hasSize(1)
                .first()
                .asString()
                .isNotBlank();
        assertThat(page.title()).startsWith(page.locator("h1").innerText());
        assertThat(page.locator("body").innerText())
                .as("texts without a translation")
                .doesNotContain("???");
        assertThat(page.evaluate(IDS_THAT_ARE_THERE_TWICE))
                .as("ids that are there twice")
                .isEqualTo(List.of());
    }

    private static void assertFits(Page page, Viewport viewport) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of the page in a window of " + viewport.width())
                .isEqualTo(viewport.width());
        assertThat(page.evaluate(WORDS_THAT_ARE_CUT_OFF))
                .as("what a list says of itself, in a window of " + viewport.width())
                .isEqualTo(List.of());
        assertThat(page.evaluate(CHOICES_TORN_APART))
                .as("choices without their words, in a window of " + viewport.width())
                .isEqualTo(List.of());
        assertThat(page.evaluate(CELLS_SQUEEZED))
                .as("cells that are squeezed, in a window of " + viewport.width())
                .isEqualTo(List.of());
    }
}
