package org.enishi.shared.text;

/**
 * Makes foreign text into one line in which nothing hides: whatever breaks a line, controls a terminal or a header, or
 * turns the direction of writing becomes a space. Letters of every script stay, with their variation selectors.
 */
public final class SingleLine {

    private SingleLine() {}

    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> isHarmful(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** No longer than so many code points; what is cut is shown to be cut. */
    public static String of(String text, int longest) {
        String line = of(text);
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> turnsDirection(c);
        };
    }

    private static boolean turnsDirection(int c) {
        return c == 0x200e
                || c == 0x200f
                || c == 0x061c
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
