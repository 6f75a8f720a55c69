package org.enishi.archfixture.organisation.reaction;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.archfixture.organisation.event.Renamed;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.ONLY_SERVICES_FIRE_EVENTS)
public class Reactions {

    @Inject
    Event<Renamed> events;

    void follow(@Observes Renamed renamed) {
        events.fire(renamed);
    }
}
