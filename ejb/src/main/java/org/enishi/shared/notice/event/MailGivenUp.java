package org.enishi.shared.notice.event;

import java.util.UUID;

/**
 * A mail never arrived and is not tried any more.
 *
 * @param event row of the notification matrix
 * @param accountId null when it was to somebody who has none
 */
public record MailGivenUp(String event, UUID accountId) {}
