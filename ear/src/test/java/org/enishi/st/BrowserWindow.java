package org.enishi.st;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A window of the browser at a machine of its own. It is lent from one visitor to the next, emptied of everything that somebody
 * left there; only what the browser itself has fetched and compiled stays, which is most of what the first page of a new window
 * costs. Whatever was altered is thrown away.
 */
final class BrowserWindow {

    private static final int LOANS = 60;
    private static final String STILL = "/jakarta.faces.resource/img/mark.svg.xhtml?ln=app";
    private static final String KEPT_BY_PAGES = "local_storage,indexeddb,service_workers,cache_storage,file_systems";

    private static final Deque<BrowserWindow> FREE = new ArrayDeque<>();

    private final BrowserContext context;
    private final Page page;
    private int loans;

    private BrowserWindow(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(Viewport.DESKTOP.width(), Viewport.DESKTOP.height()));
        context.setDefaultTimeout(Visitor.PATIENCE_MILLIS);
        page = context.newPage();
    }

    static BrowserWindow borrow() {
        BrowserWindow window = FREE.isEmpty() ? new BrowserWindow(Chromium.browser()) : FREE.pop();
        window.loans++;
        return window;
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    void giveBack(URI address) {
        try {
            if (loans < LOANS) {
                empty(address);
                FREE.push(this);
                return;
            }
        } catch (PlaywrightException broken) {
            // A page that has died cannot be emptied.
        }
        throwAway();
    }

    void throwAway() {
        context.close();
    }

    private void empty(URI address) {
        context.clearPermissions();
        context.pages().stream().filter(other -> other != page).forEach(Page::close);
        context.setOffline(false);
        page.evaluate("sessionStorage.clear()");
        page.setViewportSize(Viewport.DESKTOP.width(), Viewport.DESKTOP.height());
        page.navigate(address.resolve(STILL).toString());
        JsonObject what = new JsonObject();
        what.addProperty("origin", address.toString());
        what.addProperty("storageTypes", KEPT_BY_PAGES);
        var line = context.newCDPSession(page);
        line.send("Storage.clearDataForOrigin", what);
        line.detach();
        context.clearCookies();
    }
}
