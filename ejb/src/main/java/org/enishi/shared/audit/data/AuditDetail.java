package org.enishi.shared.audit.data;

import java.util.UUID;

/**
 * To whom or what an act was done, and what it changed. Never a password, a token or a session id.
 *
 * @param organisationId whose it is; its administrators read it, whoever did it
 */
public record AuditDetail(
        UUID targetId,
        String targetName,
        UUID organisationId,
        String item,
        String before,
        String after,
        Occasion occasion) {

    public static AuditDetail none() {
        return on(null, null);
    }

    public static AuditDetail on(UUID targetId, String targetName) {
        return new AuditDetail(targetId, targetName, null, null, null, null, Occasion.screen());
    }

    public AuditDetail within(UUID organisation) {
        return new AuditDetail(targetId, targetName, organisation, item, before, after, occasion);
    }

    public AuditDetail changing(String changedItem, String valueBefore, String valueAfter) {
        return new AuditDetail(targetId, targetName, organisationId, changedItem, valueBefore, valueAfter, occasion);
    }

    public AuditDetail at(Occasion piece) {
        return new AuditDetail(targetId, targetName, organisationId, item, before, after, piece);
    }
}
