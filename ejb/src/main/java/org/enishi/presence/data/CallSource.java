package org.enishi.presence.data;

/** How a call came into 通話ログ. */
public enum CallSource {
    TYPED,
    FILE,
    ASKED
}
