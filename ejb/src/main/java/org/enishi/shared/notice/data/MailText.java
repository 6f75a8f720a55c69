package org.enishi.shared.notice.data;

/**
 * What a mail says, in the language of its recipient. Lines of the body end with a line feed.
 *
 * @param calendar a calendar file that goes with it, or null
 */
public record MailText(String subject, String body, String calendar) {

    public MailText(String subject, String body) {
        this(subject, body, null);
    }
}
