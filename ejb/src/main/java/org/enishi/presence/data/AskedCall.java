package org.enishi.presence.data;

import java.time.Instant;

/**
 * A call for which a telephone system asked.
 *
 * @param at when it asked
 * @param from who calls, as the system says; may be empty
 * @param to what was dialled
 * @param mark by which the telephone system knows the call
 */
public record AskedCall(Instant at, String from, String to, CallResult result, String mark) {}
