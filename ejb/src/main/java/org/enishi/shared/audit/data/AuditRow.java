package org.enishi.shared.audit.data;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the audit log as it is read.
 *
 * @param organisationId of whoever did it; null when nobody was known
 * @param channel null for what was written before there were several
 * @param batchId what was done together; null for a single act
 */
public record AuditRow(
        Instant at,
        AuditAct act,
        String actorName,
        String targetName,
        String item,
        String before,
        String after,
        String requestId,
        String remoteAddress,
        UUID actorId,
        UUID targetId,
        UUID organisationId,
        AuditChannel channel,
        UUID batchId) {

    /** For readers whom the network address of somebody from elsewhere does not concern. */
    public AuditRow withoutAddress() {
        return new AuditRow(
                at,
                act,
                actorName,
                targetName,
                item,
                before,
                after,
                requestId,
                "",
                actorId,
                targetId,
                organisationId,
                channel,
                batchId);
    }
}
