package org.enishi.shared.notice.model;

import java.util.Set;

/** What is worth interrupting whoever has a page open: ⚡ of the notification matrix. */
public final class NoticePolicy {

    private static final Set<String> LIVE = Set.of("R-1", "R-4", "R-5", "C-9", "H-1", "H-2", "H-3", "P-2", "P-3");

    private NoticePolicy() {}

    /** @param event an event of the matrix or a variant of one, such as R-1-own */
    public static boolean isLive(String event) {
        return LIVE.contains(event.replaceFirst("^([A-Z]+-[0-9]+)-.*", "$1"));
    }
}
