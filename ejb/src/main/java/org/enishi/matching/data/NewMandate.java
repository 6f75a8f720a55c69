package org.enishi.matching.data;

import java.util.UUID;

/**
 * What a company wants to give.
 *
 * @param document name, date or number of the written appointment
 * @param agreed somebody has read what the supporter will read
 */
public record NewMandate(UUID supporterId, MandateScope scope, String document, boolean agreed) {}
