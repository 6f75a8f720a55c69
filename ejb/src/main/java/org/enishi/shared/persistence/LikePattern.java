package org.enishi.shared.persistence;

/** Makes typed text into a LIKE pattern in which the text means only itself. Use with {@code ESCAPE '!'}. */
public final class LikePattern {

    private LikePattern() {}

    public static String containing(String text) {
        return "%" + escape(text) + "%";
    }

    public static String startingWith(String text) {
        return escape(text) + "%";
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
