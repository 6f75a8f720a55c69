package org.enishi.st;

/** The two windows that every page must be good in. */
public enum Viewport {
    DESKTOP(1440, 900),
    PHONE(375, 812);

    private final int width;
    private final int height;

    Viewport(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
