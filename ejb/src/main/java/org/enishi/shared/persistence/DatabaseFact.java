package org.enishi.shared.persistence;

import java.time.Duration;
import java.time.Instant;

/**
 * A database as it answered once.
 *
 * @param now by its own clock
 */
public record DatabaseFact(String product, String version, Duration took, Instant now) {}
