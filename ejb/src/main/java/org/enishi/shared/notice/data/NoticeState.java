package org.enishi.shared.notice.data;

/** Whether its person has seen a notice. */
public enum NoticeState {
    UNREAD,
    READ
}
