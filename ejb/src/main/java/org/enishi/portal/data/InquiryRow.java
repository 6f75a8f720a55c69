package org.enishi.portal.data;

import java.time.Instant;
import java.util.UUID;

/** A line of the queue of inquiries. */
public record InquiryRow(
        UUID id,
        long version,
        String reference,
        InquiryTopic topic,
        InquiryState state,
        String name,
        String organisationName,
        Instant askedAt,
        Instant answeredAt) {}
