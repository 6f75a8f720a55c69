package org.enishi.portal.data;

import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.search.MarkedText;

/** An announcement that was found. */
public record AnnouncementHit(UUID id, MarkedText title, MarkedText excerpt, Instant visibleFrom) {}
