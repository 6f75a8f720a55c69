package org.enishi.presence.data;

import java.io.Serializable;

/**
 * What becomes of a call at one step.
 *
 * @param after so many seconds from the beginning
 * @param passed nobody can be called there, so it goes on at once
 * @param group the name of the group; empty where none is called or where it is there no more
 * @param order null unless a group is called
 */
public record FlowCall(int after, FlowStep step, boolean passed, String group, RingOrder order)
        implements Serializable {}
