package org.enishi.portal.data;

import java.time.Instant;
import java.util.UUID;

/**
 * An announcement as the operator writes it.
 *
 * @param submission of this form: sent twice, it is one announcement
 * @param version that the form shows; nothing is said by it of a new one
 * @param from null for at once
 * @param until null for no end
 * @param mailed whoever it speaks to is also told by mail
 * @param told people have been told of it already, so to whom it speaks stays as it is
 */
public record AnnouncementDraft(
        UUID submission,
        long version,
        String title,
        String body,
        Audience audience,
        Instant from,
        Instant until,
        boolean pinned,
        boolean mailed,
        boolean told) {}
