package org.enishi.matching;

import org.enishi.shared.audit.data.AuditAct;

/** What the lists that the operator keeps differ in: how a refusal is worded and what the record calls an act. */
enum KeptList {
    COOPERATION_FORMS(
            "rule.form.full",
            "rule.form.last",
            new Acts(
                    AuditAct.FORM_ADDED,
                    AuditAct.FORM_RENAMED,
                    AuditAct.FORM_MOVED,
                    AuditAct.FORM_OFFERED,
                    AuditAct.FORM_RETIRED)),
    NO_INTEREST_REASONS(
            "rule.noInterest.full",
            "rule.noInterest.last",
            new Acts(
                    AuditAct.NO_INTEREST_ADDED,
                    AuditAct.NO_INTEREST_RENAMED,
                    AuditAct.NO_INTEREST_MOVED,
                    AuditAct.NO_INTEREST_OFFERED,
                    AuditAct.NO_INTEREST_RETIRED));

    record Acts(AuditAct added, AuditAct renamed, AuditAct moved, AuditAct offered, AuditAct retired) {}

    private final String full;
    private final String last;
    private final Acts acts;

    KeptList(String full, String last, Acts acts) {
        this.full = full;
        this.last = last;
        this.acts = acts;
    }

    /** There is no room for another one. */
    String full() {
        return full;
    }

    /** Nothing would be left to choose. */
    String last() {
        return last;
    }

    Acts acts() {
        return acts;
    }
}
