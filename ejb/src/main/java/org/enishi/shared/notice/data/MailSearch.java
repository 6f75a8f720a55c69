package org.enishi.shared.notice.data;

/**
 * What is looked for in the outbox; everything holds at once.
 *
 * @param text in the name or the address of the recipient, or in the subject; empty for any
 * @param state null for any
 */
public record MailSearch(String text, MailState state) {

    public MailSearch {
        text = text == null ? "" : text;
    }

    public static MailSearch all() {
        return new MailSearch("", null);
    }

    public static MailSearch only(MailState state) {
        return new MailSearch("", state);
    }
}
