package org.enishi.presence.data;

import java.util.UUID;

/** A colleague who may set somebody's 離席事由 for him. */
public record Deputy(UUID accountId, String name) {}
