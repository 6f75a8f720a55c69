package org.enishi.matching.model;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SearchKey;

/**
 * What can be said in a line: text with breaks, in which nothing hides and nothing turns the direction of writing. Whom it names
 * stands in it as the id of a seat, so that everybody reads the name that he may know.
 */
final class LineText {

    static final int LONGEST = 4000;

    private static final int MOST_NAMED = 50;
    private static final int EXCERPT = 160;
    private static final int LONGEST_KEY = 20_000;
    private static final Pattern NAMED = Pattern.compile("@\\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})}");
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

    private LineText() {}

    static String of(String typed) {
        String lines = BREAK.matcher(typed == null ? "" : typed).replaceAll("\n");
        String text = HARMFUL.matcher(lines).replaceAll("").strip();
        if (text.isEmpty()) {
            throw new RuleViolated("rule.room.text.missing");
        }
        int length = NAMED.matcher(text).replaceAll("@").length();
        if (length > LONGEST) {
            throw new RuleViolated("rule.text.long", LONGEST, length);
        }
        if (named(text).size() > MOST_NAMED || text.length() > 2 * LONGEST) {
            throw new RuleViolated("rule.room.text.named", MOST_NAMED);
        }
        return text;
    }

    /** The seats that it names. */
    static Set<UUID> named(String text) {
        return NAMED.matcher(text)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .collect(Collectors.toSet());
    }

    /** Its beginning; whom it names is named wholly or not at all. */
    static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        String beginning = text.substring(0, text.offsetByCodePoints(0, EXCERPT / 2));
        int name = beginning.lastIndexOf("@{");
        boolean cut = name >= 0 && beginning.indexOf('}', name) < 0;
        return (cut ? beginning.substring(0, name) : beginning) + "\u2026";
    }

    static String searchKey(String text) {
        String key = SearchKey.of(NAMED.matcher(text).replaceAll(""));
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }
}
