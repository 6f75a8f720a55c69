package org.enishi.presence.data;

import java.time.Instant;
import java.util.UUID;

/**
 * A 伝言メモ as its recipient reads it.
 *
 * @param writerName empty when the writer has gone
 * @param settledAt null while something is to be done
 */
public record SlipRow(
        UUID id,
        SlipKind kind,
        String caller,
        String phone,
        String text,
        UUID writerId,
        String writerName,
        Instant writtenAt,
        Instant settledAt) {

    public boolean isOpen() {
        return settledAt == null;
    }

    public SlipRow writtenBy(String name) {
        return new SlipRow(id, kind, caller, phone, text, writerId, name, writtenAt, settledAt);
    }
}
