package org.enishi.portal.data;

import org.enishi.organisation.data.PeopleFigures;

/** The exact numbers of the actor's own organisation. */
public record DetailedStatistics(PeopleFigures people) {}
