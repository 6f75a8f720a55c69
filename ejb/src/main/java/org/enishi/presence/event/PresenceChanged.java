package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;

/** A person is seen in another state, or for another reason, than before. */
public record PresenceChanged(UUID accountId, UUID organisationId, Whereabouts whereabouts, Instant at) {

    public PresenceChanged seenAs(Whereabouts shown) {
        return new PresenceChanged(accountId, organisationId, shown, at);
    }

    public PresenceState state() {
        return whereabouts.state();
    }
}
