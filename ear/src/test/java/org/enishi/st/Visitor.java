package org.enishi.st;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebError;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One person with one browser window: Japanese, in Japan, with no patience for animations. A tab more shares its cookies. */
public final class Visitor implements AutoCloseable {

    private static final String QUIET = "() => document.readyState === 'complete'"
            + " && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())"
            + " && !document.querySelector('.ui-state-loading')";

    static final int PATIENCE_MILLIS = 15_000;

    private final URI address;
    private final BrowserWindow window;
    private final Page page;
    private final List<String> complaints;
    private final Set<String> expectedErrors;
    private final Consumer<ConsoleMessage> listener = this::listen;
    private final Consumer<WebError> errorListener = this::listen;
    private boolean altered;

    Visitor(URI address) {
        this(address, List.of());
    }

    /**
     * @param cookies that this person has from an earlier visit
     */
    Visitor(URI address, List<Cookie> cookies) {
        this.address = address;
        complaints = new ArrayList<>();
        expectedErrors = new HashSet<>();
        window = BrowserWindow.borrow();
        page = window.page();
        window.context().addCookies(cookies);
        window.context().onConsoleMessage(listener);
        window.context().onWebError(errorListener);
    }

    private Visitor(Visitor first) {
        address = first.address;
        window = first.window;
        complaints = first.complaints;
        expectedErrors = first.expectedErrors;
        page = window.context().newPage();
    }

    /** The same person in a second tab; it ends with the first. */
    public Visitor newTab() {
        return new Visitor(this);
    }

    public Page page() {
        return page;
    }

    /** The page, for whoever changes what it does or listens to it: nobody gets this window afterwards. */
    public Page altered() {
        altered = true;
        return page;
    }

    /** All tabs together, for the same purpose. */
    public BrowserContext alteredContext() {
        altered = true;
        return window.context();
    }

    List<Cookie> cookies() {
        return window.context().cookies();
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
        page.waitForFunction(
                "() => document.documentElement && !document.documentElement.dataset.left && (" + QUIET + ")()");
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
        window.context().setOffline(true);
        return this;
    }

    /** The browser is gone without a word: nothing leaves it any more, and its lines are cut. */
    public void dies() {
        goOffline();
        altered().close();
    }

    public Visitor goOnline() {
        window.context().setOffline(false);
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
        window.context().offConsoleMessage(listener);
        window.context().offWebError(errorListener);
        if (altered) {
            window.throwAway();
        } else {
            window.giveBack(address);
        }
    }

    private void listen(ConsoleMessage message) {
        boolean wanted = expectedErrors.stream().anyMatch(message.text()::contains);
        // Every page of ours names its icon; only for the picture in an emptied window the browser looks for one by
        // itself.
        boolean icon = message.location().contains("/favicon.ico");
        if (message.type().equals("error") && !wanted && !icon) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void listen(WebError error) {
        complaints.add("script error: " + error.error());
    }
}
