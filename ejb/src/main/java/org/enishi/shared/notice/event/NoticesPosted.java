package org.enishi.shared.notice.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * These people have a new notice, visible from now on. Only a hint: their lists are the truth.
 *
 * @param live whether it is worth interrupting them
 */
public record NoticesPosted(Set<UUID> accountIds, Instant at, boolean live) {}
