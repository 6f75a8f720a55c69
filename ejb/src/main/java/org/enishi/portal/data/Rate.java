package org.enishi.portal.data;

/**
 * How often something came of something else. Both numbers are told, of the same months.
 *
 * @param months of which both are told
 * @param whole never none
 */
public record Rate(MonthRange months, long part, long whole) {}
