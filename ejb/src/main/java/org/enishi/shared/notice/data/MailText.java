package org.enishi.shared.notice.data;

/** What a mail says, in the language of its recipient. Lines of the body end with a line feed. */
public record MailText(String subject, String body) {}
