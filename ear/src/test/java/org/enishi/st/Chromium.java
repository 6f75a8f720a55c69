package org.enishi.st;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The one browser of this process. It is found or installed, never done without: a browser test that is skipped is a promise
 * that nobody keeps.
 */
public final class Chromium {

    private static Browser browser;

    private Chromium() {}

    /** Started with the first test that needs it; ends with this process. */
    public static synchronized Browser browser() {
        if (browser == null) {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(flags());
            ChromiumFinder.find().ifPresent(options::setExecutablePath);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(options);
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE_MILLIS);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        }
        return browser;
    }

    /** Chromium refuses its sandbox to root; and it should talk to nobody but the application. */
    private static List<String> flags() {
        List<String> flags = new ArrayList<>(List.of(
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"));
        if (ChromiumFinder.isRoot()) {
            flags.add("--no-sandbox");
        }
        return flags;
    }
}
