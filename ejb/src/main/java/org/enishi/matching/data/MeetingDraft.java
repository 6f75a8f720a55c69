package org.enishi.matching.data;

import java.time.LocalDateTime;
import java.util.List;

/**
 * When somebody wants to meet.
 *
 * @param starts in Japan; of what was left empty nothing is taken
 * @param minutes how long, whichever time it becomes
 * @param place a room or an address of the net; may be empty
 */
public record MeetingDraft(List<LocalDateTime> starts, int minutes, String place, boolean online) {}
