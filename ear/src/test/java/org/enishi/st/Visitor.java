package org.enishi.st;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person with one browser window: Japanese, in Japan, with no patience for animations. */
public final class Visitor implements AutoCloseable {

    private static final String QUIET = "() => document.readyState === 'complete'"
            + " && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())";

    private final URI address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> expectedAnswers = new HashSet<>();

    Visitor(Browser browser, URI address) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Viewport.DESKTOP.width(), Viewport.DESKTOP.height()));
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to a path of the application and returns when the page is quiet. */
    public Response open(String path) {
        Response response = page.navigate(address.resolve(path).toString());
        settle();
        return response;
    }

    /** Returns when the page is loaded and PrimeFaces has no request under way. */
    public Visitor settle() {
        page.waitForFunction(QUIET);
        return this;
    }

    public Visitor at(Viewport viewport) {
        page.setViewportSize(viewport.width(), viewport.height());
        return this;
    }

    /** Before an action whose answer is meant to be an error: the browser complains about each, and this one is wanted. */
    public Visitor expectAnswer(int status) {
        expectedAnswers.add(status);
        return this;
    }

    List<String> complaints() {
        return complaints;
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }

    private void listen(ConsoleMessage message) {
        boolean wanted =
                expectedAnswers.stream().anyMatch(status -> message.text().contains("status of " + status));
        if (message.type().equals("error") && !wanted) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }
}
