package org.enishi.shared.notice.data;

/** How soon a person wants to be mailed of something; the notice in his list is there at once in any case. */
public enum MailRhythm {
    /** As the notification matrix has it, for each event. */
    USUAL,
    AT_ONCE,
    /** With everything else, at eight in the morning. */
    DAILY,
    /** With everything else, at eight on Monday. */
    WEEKLY,
    OFF
}
