package org.enishi.shared.notice.data;

import java.time.Instant;
import java.util.UUID;

/**
 * A claimed mail on its way out.
 *
 * @param date what its Date header says, the same at every attempt
 */
public record Letter(
        UUID mailId, String messageId, Instant date, String recipientName, String recipientAddress, MailText text) {

    /** Without its text, which may hold a secret. */
    @Override
    public String toString() {
        return "Letter[" + mailId + "]";
    }
}
