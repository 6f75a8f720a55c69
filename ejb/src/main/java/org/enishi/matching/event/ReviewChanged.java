package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened to the review of a draft.
 *
 * @param reviewerId the organisation that was asked
 */
public record ReviewChanged(ReviewChange change, UUID reviewId, UUID projectId, UUID reviewerId, Instant at) {}
