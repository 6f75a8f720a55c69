package org.enishi.presence.data;

import java.io.Serializable;

/**
 * One who is called, or passed over, and why.
 *
 * @param turn from one; nought for whoever is passed over
 */
public record RingLine(Ringer ringer, int turn, RingReason reason) implements Serializable {}
