package org.enishi.presence.data;

import java.util.List;

/** What is known of somebody in 共通電話帳, in the order of its page and its file. */
public enum ContactField {
    NAME,
    KANA,
    COMPANY,
    GROUP,
    FIRST_NUMBER,
    SECOND_NUMBER,
    THIRD_NUMBER,
    MEMO;

    public static final List<ContactField> COLUMNS = List.of(values());
}
