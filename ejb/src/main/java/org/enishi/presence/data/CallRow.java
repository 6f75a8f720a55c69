package org.enishi.presence.data;

/**
 * A line of 通話ログ.
 *
 * @param fromName whose number it is, of the house or in 共通電話帳; empty where nobody knows, like {@code toName}
 * @param slipName for whom a 伝言 was left; empty where none was
 */
public record CallRow(CallFacts call, String fromName, String toName, String slipName) {}
