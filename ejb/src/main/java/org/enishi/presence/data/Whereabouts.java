package org.enishi.presence.data;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a person is now, as everybody of his organisation sees it.
 *
 * @param reason what he or his plan says; empty for what was found out
 * @param since null where nothing is known
 * @param until null where no end is known
 * @param substituteId null, or who takes his place
 * @param quiet none of his devices is in use
 */
public record Whereabouts(
        PresenceState state, String reason, Instant since, Instant until, UUID substituteId, boolean quiet) {}
