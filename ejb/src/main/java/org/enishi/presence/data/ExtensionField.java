package org.enishi.presence.data;

/** What is known of an 内線, in the order of its page. */
public enum ExtensionField {
    GROUPS,
    LOGIN,
    SECRET,
    FAMILY_NAME,
    FAMILY_KANA,
    GIVEN_NAME,
    GIVEN_KANA,
    DIAL_IN,
    NUMBER
}
