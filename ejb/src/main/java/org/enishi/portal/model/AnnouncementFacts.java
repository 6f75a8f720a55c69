package org.enishi.portal.model;

import java.time.Instant;
import org.enishi.portal.data.Audience;

/** What decides who may see an announcement. */
public record AnnouncementFacts(String region, Audience audience, Instant visibleFrom, Instant visibleUntil) {}
