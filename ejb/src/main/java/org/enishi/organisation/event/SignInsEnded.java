package org.enishi.organisation.event;

import java.util.UUID;

/** Every sign-in of this person ends at its next request, or all but the one that asked for it. */
public record SignInsEnded(UUID accountId) {}
