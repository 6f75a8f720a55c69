package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.event.ConsoleSettled;
import org.enishi.presence.event.GroupsChanged;
import org.enishi.presence.event.PictureChanged;
import org.enishi.presence.event.PresenceChanged;
import org.enishi.presence.event.ReasonsChanged;

/** Tells open boards what has happened, once it has. */
@ApplicationScoped
class BoardNews {

    private static final String LOOK_AGAIN = "{\"again\":true}";

    @Inject
    private BoardChannel channel;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged changed) {
        Whereabouts found = changed.whereabouts();
        JsonObjectBuilder change = Json.createObjectBuilder()
                .add("person", changed.accountId().toString())
                .add("state", found.state().name())
                .add("shape", found.state().shape())
                .add("reason", found.reason())
                .add("quiet", found.quiet());
        if (found.since() != null) {
            change.add("since", found.since().toEpochMilli());
        }
        if (found.substituteId() != null) {
            change.add("substitute", found.substituteId().toString());
        }
        channel.tell(changed.organisationId(), change.build().toString());
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PictureChanged changed) {
        channel.tell(changed.organisationId(), LOOK_AGAIN);
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsoleSettled settled) {
        channel.tell(settled.organisationId(), LOOK_AGAIN);
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupsChanged changed) {
        channel.tell(changed.organisationId(), LOOK_AGAIN);
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReasonsChanged changed) {
        channel.tell(changed.organisationId(), LOOK_AGAIN);
    }
}
