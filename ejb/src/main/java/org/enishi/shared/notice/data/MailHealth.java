package org.enishi.shared.notice.data;

import java.time.Instant;

/**
 * Whether mail goes out.
 *
 * @param waitingSince since when the one that waits longest could have gone out; null when none waits
 * @param lastSent null when none was sent yet
 */
public record MailHealth(MailTally tally, Instant waitingSince, Instant lastSent) {}
