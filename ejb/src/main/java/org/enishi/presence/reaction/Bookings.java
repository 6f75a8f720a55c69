package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.presence.model.Engagement;
import org.enishi.presence.store.Engagements;
import org.enishi.shared.agenda.event.HoursBooked;

/** Whoever is taken is 面談中 for these hours; when they have begun or ended, the next look around shows it. */
@ApplicationScoped
class Bookings {

    @Inject
    private Engagements engagements;

    void note(@Observes HoursBooked booked) {
        engagements.removeOf(booked.bookingId());
        booked.people()
                .forEach(account ->
                        engagements.add(new Engagement(booked.bookingId(), account, booked.from(), booked.until())));
    }
}
