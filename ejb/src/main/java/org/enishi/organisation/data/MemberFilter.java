package org.enishi.organisation.data;

/** What the user list is narrowed down to. The text is looked for in name, kana, mail address and department. */
public record MemberFilter(String text) {

    public MemberFilter {
        text = text == null ? "" : text;
    }

    public static MemberFilter everybody() {
        return new MemberFilter("");
    }
}
