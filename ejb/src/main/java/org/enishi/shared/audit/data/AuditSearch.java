package org.enishi.shared.audit.data;

import java.time.Instant;

/**
 * What is looked for in the audit log; everything holds at once.
 *
 * @param name of whoever did it or it was done to; empty for anybody
 * @param act null for any
 * @param from null for from the beginning
 * @param before null for up to now
 */
public record AuditSearch(String name, AuditAct act, Instant from, Instant before) {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    public AuditSearch {
        name = name == null ? "" : name;
        from = from == null ? Instant.EPOCH : from;
        before = before == null ? END : before;
    }

    public AuditSearch(String name, AuditAct act) {
        this(name, act, null, null);
    }

    public static AuditSearch all() {
        return new AuditSearch("", null);
    }

    public boolean isForName() {
        return !name.isBlank();
    }
}
