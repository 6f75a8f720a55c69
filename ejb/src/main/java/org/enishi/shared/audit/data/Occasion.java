package org.enishi.shared.audit.data;

import java.util.UUID;

/**
 * In which piece of work something was done.
 *
 * @param batchId what was done together; null for a single act
 */
public record Occasion(AuditChannel channel, UUID batchId) {

    public static Occasion screen() {
        return new Occasion(AuditChannel.SCREEN, null);
    }

    public static Occasion batch(AuditChannel channel, UUID batchId) {
        return new Occasion(channel, batchId);
    }
}
