package org.enishi.organisation.data;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One of a person's own passkeys.
 *
 * @param lastUsedAt null until the first time
 */
public record PasskeyRow(UUID id, String name, Instant registeredAt, Instant lastUsedAt) implements Serializable {}
