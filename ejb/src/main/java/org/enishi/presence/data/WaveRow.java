package org.enishi.presence.data;

import java.time.Instant;
import java.util.UUID;

/** A ひと声 that waits for an answer. @param fromName who asks */
public record WaveRow(UUID id, UUID fromId, String fromName, Instant wavedAt) {

    public WaveRow from(String name) {
        return new WaveRow(id, fromId, name, wavedAt);
    }
}
