package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;

/** The 内線グループ of an organisation, or who is in them, are others from now on. */
public record GroupsChanged(UUID organisationId, Instant at) {}
