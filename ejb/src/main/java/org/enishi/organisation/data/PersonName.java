package org.enishi.organisation.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.shared.text.SearchKey;

/** A Japanese name in its four parts; kana are hiragana. */
public record PersonName(String family, String given, String familyKana, String givenKana) {

    private static final Pattern TWO_PARTS = Pattern.compile("([^\\s\u3000]+)[\\s\u3000]+(.+)");

    /** As people type it: one field for the name and one for its kana, each divided at the first space. */
    public static PersonName typed(String name, String kana) {
        String[] parts = divide(name);
        String[] kanaParts = divide(SearchKey.hiragana(kana));
        return new PersonName(parts[0], parts[1], kanaParts[0], kanaParts[1]);
    }

    private static String[] divide(String typed) {
        String text = typed == null ? "" : typed.strip();
        Matcher parts = TWO_PARTS.matcher(text);
        return parts.matches() ? new String[] {parts.group(1), parts.group(2)} : new String[] {text, ""};
    }

    /** Family name first, one half-width space between. */
    public String display() {
        return given.isEmpty() ? family : family + " " + given;
    }

    public String displayKana() {
        return givenKana.isEmpty() ? familyKana : familyKana + " " + givenKana;
    }
}
