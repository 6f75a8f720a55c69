package org.enishi.shared.notice.data;

/** Where a mail stands. */
public enum MailState {
    /** Not yet accepted by the mail server; tried again and again. */
    WAITING,
    SENT,
    /** Given up: refused for good, or tried for two days. Only the operator can set it going again. */
    DEAD
}
