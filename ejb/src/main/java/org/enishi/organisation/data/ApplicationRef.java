package org.enishi.organisation.data;

import java.util.UUID;

/** An application as somebody has seen it. */
public record ApplicationRef(UUID id, long version) {}
