package org.enishi.portal.data;

import org.enishi.organisation.data.PeopleFigures;

/**
 * The exact numbers of the actor's own organisation.
 *
 * @param counted false before the first count of its region; only its people are known then
 */
public record DetailedStatistics(boolean counted, PeopleFigures people) {}
