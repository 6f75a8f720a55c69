package org.enishi.portal.data;

import java.time.Instant;
import java.util.UUID;

/** An announcement as it is read. The body is plain text with line breaks, never HTML. */
public record AnnouncementText(
        UUID id,
        String title,
        String body,
        Audience audience,
        Instant visibleFrom,
        Instant visibleUntil,
        boolean pinned) {}
