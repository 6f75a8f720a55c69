package org.enishi.presence.data;

/** What a 伝言メモ is about. */
public enum SlipKind {
    CALLED,
    CALL_BACK,
    MATTER
}
