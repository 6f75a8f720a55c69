package org.enishi.presence.model;

import java.util.UUID;

/** Who is in which group. */
public record Membership(UUID accountId, String group, boolean stateOnly) {}
