package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.notice.NoticeBox;

/** Which announcements the viewer was told of and has not read yet, wherever they are listed. */
@Named
@RequestScoped
public class UnreadAnnouncements {

    /** お知らせ of the notification matrix. */
    private static final String EVENT = "N-1";

    @Inject
    private NoticeBox box;

    private Set<UUID> unread;

    @PostConstruct
    void open() {
        unread = box.unreadObjects(EVENT);
    }

    public boolean has(UUID announcement) {
        return unread.contains(announcement);
    }
}
