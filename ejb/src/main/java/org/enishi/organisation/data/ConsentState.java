package org.enishi.organisation.data;

/**
 * How a person stands to the terms of use of his region.
 *
 * @param agreed the edition that he has agreed to
 * @param inForce the edition that holds now
 * @param owed he must agree to it before anything else
 */
public record ConsentState(int agreed, int inForce, boolean owed) {}
