package org.enishi.shared.notice.data;

import java.time.Instant;
import java.util.UUID;

/** A line of a person's notices. Without a link when what it was about is gone. */
public record NoticeRow(UUID id, String kind, String text, String link, Instant at, NoticeState state) {

    public boolean isUnread() {
        return state == NoticeState.UNREAD;
    }
}
