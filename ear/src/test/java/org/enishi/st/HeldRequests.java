package org.enishi.st;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** A network as slow as a test wants it: what a page sends in the background waits here until it is let go. */
final class HeldRequests {

    private final Visitor visitor;
    private final List<Route> waiting = new ArrayList<>();

    private HeldRequests(Visitor visitor) {
        this.visitor = visitor;
    }

    static HeldRequests of(Visitor visitor) {
        HeldRequests held = new HeldRequests(visitor);
        visitor.altered().route("**/*", held::take);
        return held;
    }

    private void take(Route route) {
        if (route.request().headers().containsKey("faces-request")) {
            waiting.add(route);
        } else {
            route.resume();
        }
    }

    HeldRequests await() {
        visitor.page().waitForCondition(() -> !waiting.isEmpty());
        return this;
    }

    void letGo() {
        waiting.forEach(Route::resume);
        waiting.clear();
    }
}
