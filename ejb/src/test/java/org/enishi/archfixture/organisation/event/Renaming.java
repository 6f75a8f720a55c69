package org.enishi.archfixture.organisation.event;

import java.util.UUID;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.EVENTS_ARE_RECORDS)
class Renaming {

    UUID memberId;
}
