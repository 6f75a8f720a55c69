package org.enishi.archfixture.presence.data;

import org.enishi.archfixture.matching.data.Project;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks({Law.PARTS_FOLLOW_THE_TABLE, Law.PARTS_HAVE_NO_CYCLES, Law.ROOMS_HAVE_NO_CYCLES})
public record Desk(Project project) {}
