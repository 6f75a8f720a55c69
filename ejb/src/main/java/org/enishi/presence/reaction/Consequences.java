package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.enishi.presence.event.ConsoleSettled;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Desks;

/** What an organisation has settled holds from now on, also for the devices that are in use. */
@ApplicationScoped
class Consequences {

    @Inject
    private Consoles consoles;

    @Inject
    private Desks desks;

    @Inject
    private Clock clock;

    void draw(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsoleSettled settled) {
        consoles.forget(settled.organisationId());
        if (!settled.camera()) {
            Instant now = clock.instant();
            desks.all().stream()
                    .filter(desk -> desk.organisationId().equals(settled.organisationId()))
                    .forEach(desk ->
                            desks.change(desk.accountId(), desk.organisationId(), known -> known.withoutCameras(now)));
        }
    }
}
