package org.enishi.archfixture.organisation.data;

import java.util.UUID;

/** Keeps every law. */
public record Row(UUID id, Kind kind) {}
