package org.enishi.organisation.model;

import java.time.Instant;

/** A way in for somebody who has not been here yet: what was mailed to him, hashed, and how long it is good. */
public record InitialPassword(String hash, Instant expiresAt) {}
