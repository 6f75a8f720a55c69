package org.enishi.st;

import com.microsoft.playwright.Locator;

/** The keyboard of somebody who has no mouse. */
final class Keys {

    private static final int MORE_THAN_ANY_PAGE_HAS = 500;

    private final Visitor visitor;

    Keys(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Presses Tab until the place is reached; fails when it is not among the stops. */
    void tabTo(Locator place) {
        walk("Tab", place);
    }

    void tabBackTo(Locator place) {
        walk("Shift+Tab", place);
    }

    void press(String key) {
        visitor.page().keyboard().press(key);
    }

    /** Presses what leads to another page. */
    void pressThrough(String key) {
        visitor.through(() -> press(key));
    }

    void type(String text) {
        visitor.page().keyboard().type(text);
    }

    private void walk(String key, Locator place) {
        for (int stop = 0; stop < MORE_THAN_ANY_PAGE_HAS; stop++) {
            press(key);
            if ((Boolean) place.evaluate("e => e === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + place);
    }
}
