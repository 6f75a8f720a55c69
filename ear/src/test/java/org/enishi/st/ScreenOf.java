package org.enishi.st;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The screen of a computer, as a browser feels it that may. */
final class ScreenOf {

    private final CDPSession session;

    private ScreenOf(CDPSession session) {
        this.session = session;
    }

    /** The person has allowed it, and sits there. */
    static ScreenOf computerOf(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonArray permissions = new JsonArray();
        permissions.add("idleDetection");
        JsonObject grant = new JsonObject();
        grant.addProperty("origin", URI.create(page.url()).resolve("/").toString());
        grant.add(
                "browserContextId",
                session.send("Target.getTargetInfo")
                        .getAsJsonObject("targetInfo")
                        .get("browserContextId"));
        grant.add("permissions", permissions);
        session.send("Browser.grantPermissions", grant);
        ScreenOf screen = new ScreenOf(session);
        screen.unlock();
        return screen;
    }

    void lock() {
        set(false);
    }

    void unlock() {
        set(true);
    }

    private void set(boolean unlocked) {
        JsonObject state = new JsonObject();
        state.addProperty("isUserActive", true);
        state.addProperty("isScreenUnlocked", unlocked);
        session.send("Emulation.setIdleOverride", state);
    }
}
