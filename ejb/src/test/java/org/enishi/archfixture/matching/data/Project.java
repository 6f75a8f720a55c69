package org.enishi.archfixture.matching.data;

import org.enishi.archfixture.organisation.data.Row;
import org.enishi.archfixture.presence.data.Desk;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks({Law.PARTS_FOLLOW_THE_TABLE, Law.PARTS_HAVE_NO_CYCLES, Law.ROOMS_HAVE_NO_CYCLES})
public record Project(Desk desk, Row row) {}
