package org.enishi.shared.audit;

import java.util.UUID;

/** To whom or what an act was done, and what it changed. Never a password, a token or a session id. */
public record AuditDetail(UUID targetId, String targetName, String item, String before, String after) {

    public static AuditDetail none() {
        return new AuditDetail(null, null, null, null, null);
    }

    public static AuditDetail on(UUID targetId, String targetName) {
        return new AuditDetail(targetId, targetName, null, null, null);
    }

    public AuditDetail changing(String changedItem, String valueBefore, String valueAfter) {
        return new AuditDetail(targetId, targetName, changedItem, valueBefore, valueAfter);
    }
}
