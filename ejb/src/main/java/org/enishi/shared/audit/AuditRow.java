package org.enishi.shared.audit;

import java.time.Instant;

/** A line of the audit log as it is read. */
public record AuditRow(
        Instant at,
        AuditAct act,
        String actorName,
        String targetName,
        String item,
        String before,
        String after,
        String requestId,
        String remoteAddress) {}
