package org.enishi.presence.data;

import java.time.LocalDateTime;

/**
 * A call as somebody writes it down.
 *
 * @param at in the time of the house
 * @param from empty where the number was withheld
 * @param seconds how long was talked
 * @param mark by which a telephone system knows it; may be empty
 */
public record NewCall(LocalDateTime at, String from, String to, int seconds, CallResult result, String mark) {}
