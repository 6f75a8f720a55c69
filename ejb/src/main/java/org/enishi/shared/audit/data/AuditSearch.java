package org.enishi.shared.audit.data;

/**
 * What is looked for in the audit log; everything holds at once.
 *
 * @param name of whoever did it or it was done to; empty for anybody
 * @param act null for any
 */
public record AuditSearch(String name, AuditAct act) {

    public AuditSearch {
        name = name == null ? "" : name;
    }

    public static AuditSearch all() {
        return new AuditSearch("", null);
    }

    public static AuditSearch named(String name) {
        return new AuditSearch(name, null);
    }

    public boolean isForName() {
        return !name.isBlank();
    }
}
