package org.enishi.st;

import static org.enishi.st.Beats.face;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.StartPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** Two colleagues, one of them before a camera that does what the test says. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class AtTheCamera extends InBrowser {

    private static final int PATIENCE_MILLIS = 60_000;
    static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);

    final String name = "camera-" + UUID.randomUUID().toString().substring(0, 8);
    Visitor person;
    Visitor colleague;
    CommandedCamera camera;
    Beats beats;

    @BeforeEach
    void twoColleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        person = visitors.as("first@" + name + ".example");
        colleague = visitors.as("second@" + name + ".example");
        beats = Beats.of(person.alteredContext());
        camera = CommandedCamera.of(person.alteredContext());
    }

    @AfterEach
    void theTimeIsRightAgain() {
        Enishi.resetClock();
    }

    StartPage enrolled() {
        StartPage start = StartPage.open(person).allow();
        camera.shows("person");
        beats.after(person.page(), face("PRESENT"), start::enrol);
        return start;
    }

    /** Returns when the browser has said so. */
    void shows(String scene, String face) {
        beats.after(person.page(), face(face), () -> camera.shows(scene));
    }

    static Locator stateOnTheBoardOf(Visitor watcher) {
        return BoardPage.open(watcher).card("試験 first").locator(".app-state");
    }

    Locator troubleInTheHeader() {
        return person.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("カメラ：確認してください"));
    }

    String ownId() {
        return person.page().locator("#eyes").getAttribute("data-person");
    }
}
