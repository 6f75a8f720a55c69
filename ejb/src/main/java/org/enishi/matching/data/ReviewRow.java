package org.enishi.matching.data;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the list of drafts that somebody is to look over.
 *
 * @param answeredAt null until it is answered
 * @param replied the company has said something to it
 */
public record ReviewRow(
        UUID reviewId, String companyName, String title, Instant askedAt, Instant answeredAt, boolean replied) {}
