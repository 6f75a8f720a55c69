package org.enishi.shared.duty.model;

/**
 * A sign of life.
 *
 * @param node who is on duty; null for nobody
 * @param number one more with each sign, whoever gives it
 */
public record Beat(String node, long number) {}
