package org.enishi.portal.model;

import java.time.YearMonth;
import org.enishi.portal.data.Figure;

/**
 * One decision about some months together.
 *
 * @param part empty for the whole; of parts, empty for all that have no decision of their own
 */
public record Told(String part, YearMonth since, YearMonth until, Figure figure) {}
