package org.enishi.presence.data;

import java.io.Serializable;

/** A number that is to be called. @param turn from one; those of one turn ring together */
public record CallTarget(String number, int turn) implements Serializable {}
