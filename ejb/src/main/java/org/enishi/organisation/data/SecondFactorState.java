package org.enishi.organisation.data;

/**
 * How a person's second factor stands.
 *
 * @param demanded nothing else is open to him without one
 */
public record SecondFactorState(boolean set, long recoveryCodesLeft, boolean demanded) {}
