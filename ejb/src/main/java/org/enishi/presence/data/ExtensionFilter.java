package org.enishi.presence.data;

import org.enishi.shared.text.SingleLine;

/** What the fields of 内線検索 say: everything holds at once, each as the beginning of what is looked for; empty for anything. */
public record ExtensionFilter(
        String group,
        String login,
        String familyName,
        String familyKana,
        String givenName,
        String givenKana,
        String number) {

    public static final ExtensionFilter ALL = new ExtensionFilter("", "", "", "", "", "", "");

    private static final int LONGEST = 100;

    public ExtensionFilter {
        group = cut(group);
        login = cut(login);
        familyName = cut(familyName);
        familyKana = cut(familyKana);
        givenName = cut(givenName);
        givenKana = cut(givenKana);
        number = cut(number);
    }

    /** No longer than anybody types. */
    static String cut(String typed) {
        String text = SingleLine.of(typed == null ? "" : typed);
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
