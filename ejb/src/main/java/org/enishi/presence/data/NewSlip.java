package org.enishi.presence.data;

/**
 * A 伝言メモ as it is written down.
 *
 * @param caller who has called or come; may be empty
 * @param phone where he can be called back; may be empty
 */
public record NewSlip(SlipKind kind, String caller, String phone, String text) {}
