package org.enishi.presence.data;

import java.util.List;

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
    NUMBER;

    /** What stands in a file of extensions; a secret never does. */
    public static final List<ExtensionField> COLUMNS =
            List.of(GROUPS, NUMBER, DIAL_IN, LOGIN, FAMILY_NAME, FAMILY_KANA, GIVEN_NAME, GIVEN_KANA);
}
