package org.enishi.portal.data;

import java.time.Instant;
import java.util.UUID;

/** What the operator wrote: an answer that went out, or a note for colleagues. */
public record InquiryEntryRow(UUID inquiryId, boolean answer, String author, String text, Instant at) {}
