package org.enishi.portal.data;

import java.time.YearMonth;

/**
 * What is told of one month.
 *
 * @param since the first of the months that are told together in this one; null where nothing is told yet
 */
public record MonthCell(Figure figure, YearMonth since) {}
