package org.enishi.portal.model;

import java.time.YearMonth;
import java.util.UUID;

/**
 * What one organisation, or one pair of them, adds to a number in a month.
 *
 * @param part empty where nothing is divided
 * @param companyId null where no company has a part in it; the same goes for the institution
 */
public record Contribution(YearMonth month, String part, UUID companyId, UUID institutionId, long amount) {}
