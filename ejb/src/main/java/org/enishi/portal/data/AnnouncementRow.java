package org.enishi.portal.data;

import java.time.Instant;
import java.util.UUID;

/** A line of the list of announcements. {@code visibleUntil} is null while it has no end. */
public record AnnouncementRow(
        UUID id, String title, Audience audience, Instant visibleFrom, Instant visibleUntil, boolean pinned) {

    public AnnouncementStage stage(Instant now) {
        return AnnouncementStage.at(now, visibleFrom, visibleUntil);
    }
}
