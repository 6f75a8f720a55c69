package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import org.enishi.st.Visitor;

/** 面白そう of one project: the button, the number below it, the names of the own people. */
public final class Thumb {

    private final Visitor visitor;
    private final Locator box;

    public Thumb(Visitor visitor, Locator box) {
        this.visitor = visitor;
        this.box = box;
    }

    public Locator button() {
        return box.locator("button");
    }

    public Locator icon() {
        return box.locator(".pi");
    }

    public Locator count() {
        return box.locator(".app-curious__count");
    }

    public Locator names() {
        return box.locator(".app-curious__names");
    }

    public void press() {
        button().click();
        visitor.settle();
    }
}
