package org.enishi.st;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One person with one browser window: Japanese, in Japan, with no patience for animations. A tab more shares its cookies. */
public final class Visitor implements AutoCloseable {

    private static final String QUIET = "() => document.readyState === 'complete'"
            + " && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())"
            + " && !document.querySelector('.ui-state-loading')";

    static final int PATIENCE_MILLIS = 15_000;

    private final URI address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints;
    private final Set<String> expectedErrors;

    Visitor(Browser browser, URI address) {
        this(browser, address, List.of());
    }

    /**
     * @param cookies that this person has from an earlier visit
     */
    Visitor(Browser browser, URI address, List<Cookie> cookies) {
        this.address = address;
        complaints = new ArrayList<>();
        expectedErrors = new HashSet<>();
        context = browser.newContext(new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Viewport.DESKTOP.width(), Viewport.DESKTOP.height()));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addCookies(cookies);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("script error: " + error.error()));
        page = context.newPage();
    }

    private Visitor(Visitor first) {
        address = first.address;
        context = first.context;
        complaints = first.complaints;
        expectedErrors = first.expectedErrors;
        page = context.newPage();
    }

    /** The same person in a second tab; it ends with the first. */
    public Visitor newTab() {
        return new Visitor(this);
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

    /** Returns when the page is loaded, PrimeFaces has no request under way and no command is switched off by one. */
    public Visitor settle() {
        page.waitForFunction(QUIET);
        return this;
    }

    /** Does what leads to another page, and returns when that one is quiet. The page that is left is marked, to tell them apart. */
    public Visitor through(Runnable action) {
        page.evaluate("document.documentElement.dataset.left = 'true'");
        action.run();
        page.waitForFunction("() => !document.documentElement.dataset.left && (" + QUIET + ")()");
        return this;
    }

    public Visitor at(Viewport viewport) {
        page.setViewportSize(viewport.width(), viewport.height());
        return this;
    }

    /** Before an action whose answer is meant to be an error: the browser complains about each, and this one is wanted. */
    public Visitor expectAnswer(int status) {
        return expectError("status of " + status);
    }

    /** By what the browser is going to say. */
    public Visitor expectError(String words) {
        expectedErrors.add(words);
        return this;
    }

    /** Pulls the plug; the browser complains about each request that dies of it. */
    public Visitor goOffline() {
        expectError("ERR_INTERNET_DISCONNECTED");
        context.setOffline(true);
        return this;
    }

    public Visitor goOnline() {
        context.setOffline(false);
        return this;
    }

    /** The path and the query of where the visitor is now. */
    public String place() {
        return address.relativize(URI.create(page.url())).toString();
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
        boolean wanted = expectedErrors.stream().anyMatch(message.text()::contains);
        if (message.type().equals("error") && !wanted) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }
}
