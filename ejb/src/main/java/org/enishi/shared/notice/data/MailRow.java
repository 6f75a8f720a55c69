package org.enishi.shared.notice.data;

import java.time.Instant;
import java.util.UUID;

/** A line of the outbox as the operator sees it. */
public record MailRow(
        UUID id,
        String event,
        String recipientName,
        String recipientAddress,
        String subject,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        String lastError) {

    public boolean mayRetry() {
        return state == MailState.DEAD;
    }
}
