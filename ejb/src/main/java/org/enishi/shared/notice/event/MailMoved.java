package org.enishi.shared.notice.event;

import java.util.UUID;
import org.enishi.shared.notice.data.MailState;

/**
 * A mail has arrived, was given up, or is tried anew.
 *
 * @param event row of the notification matrix
 * @param accountId null when it was to somebody who has none
 */
public record MailMoved(String event, UUID accountId, MailState state) {}
