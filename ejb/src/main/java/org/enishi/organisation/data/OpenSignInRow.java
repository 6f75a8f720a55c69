package org.enishi.organisation.data;

import java.time.Instant;
import java.util.UUID;

/**
 * One of the places where a person is signed in.
 *
 * @param device what the browser said of itself; empty when it said nothing that we know
 */
public record OpenSignInRow(UUID id, String device, String remoteAddress, Instant since, Instant seenAt) {}
