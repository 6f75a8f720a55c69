package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.PresenceState;

/** A person is seen in another state, or for another reason, than before. */
public record PresenceChanged(UUID accountId, UUID organisationId, PresenceState state, Instant at) {}
