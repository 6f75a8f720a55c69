package org.enishi.web.shared;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.enishi.shared.audit.data.AuditAct;

/** What may be looked for in the audit log, and how that is written in an address. */
public final class AuditActs {

    private AuditActs() {}

    /** By their words, as they are looked for. */
    public static List<AuditAct> all() {
        return Arrays.stream(AuditAct.values())
                .sorted(Comparator.comparing(Texts::label, Collator.getInstance(Locale.JAPAN)))
                .toList();
    }

    /** Null for whatever is none. */
    public static AuditAct of(String written) {
        return Arrays.stream(AuditAct.values())
                .filter(act -> act.name().equals(written))
                .findFirst()
                .orElse(null);
    }
}
